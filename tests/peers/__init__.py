"""Other generators on the document as it was published and as we repair it: `nox -s peers`."""
