"""The MCP target: a manifest of tools, and a server that serves them through the Python client."""
