"""Repairs of the document's structure: what no generator could read, one file each."""
