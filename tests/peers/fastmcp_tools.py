"""Prints how many tools fastmcp lists for a document. Run in the peers' own environment."""

import asyncio
import json
import sys
from pathlib import Path

import httpx2
from fastmcp import FastMCP

document = json.loads(Path(sys.argv[1]).read_text("utf-8"))
client = httpx2.AsyncClient(base_url="http://127.0.0.1:9")
server = FastMCP.from_openapi(openapi_spec=document, client=client)
print(len(asyncio.run(server.list_tools())), "tools")
