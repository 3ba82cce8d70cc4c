"""All four surfaces of one API, driven alike over real HTTP against the mock server."""
