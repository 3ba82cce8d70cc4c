"""The Python target: a typed client, sync and async, on httpx and pydantic."""
