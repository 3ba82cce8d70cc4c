"""Speed and memory, beside a floor and a peer in the same run: `nox -s bench`."""
