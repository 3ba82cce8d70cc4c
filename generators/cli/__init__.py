"""The command-line target: a command an operation, that calls the Python client."""
