"""Tools over MCP: listing them, and calling the client."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
)
from mcp_types import Tool as Listed

from .product import Product, Tool
from .values import BadArgument, arguments, result


class ToolServer:
    """Serves the tools that are `served`; of `every` other it says why it does not.

    Raises ValueError for options that the client refuses.
    """

    def __init__(
        self,
        product: Product,
        served: dict[str, Tool],
        every: dict[str, Tool],
        options: dict[str, Any],
    ) -> None:
        self.product = product
        self.served = served
        self.every = every
        self._module = importlib.import_module(product.package)
        self._root: type[Exception] = getattr(self._module, product.error)
        try:
            self._client = self._module.AsyncClient(**options)
        except self._root as error:
            raise ValueError(_told(error)) from None
        self._listed = [Listed.model_validate(tool.entry) for tool in served.values()]

    async def run(self) -> None:
        """Serves standard input and output until they are closed."""
        async with self._client:

            async def on_list_tools(
                context: object, params: PaginatedRequestParams | None
            ) -> ListToolsResult:
                return ListToolsResult(tools=self._listed)

            async def on_call_tool(
                context: object, params: CallToolRequestParams
            ) -> CallToolResult:
                return await self.call(params.name, params.arguments or {})

            server: Server[Any] = Server(
                self.product.distribution,
                version=self.product.version,
                title=self.product.title,
                on_list_tools=on_list_tools,
                on_call_tool=on_call_tool,
            )
            async with stdio_server() as (incoming, outgoing):
                await server.run(incoming, outgoing, server.create_initialization_options())

    async def call(self, name: str, given: dict[str, Any]) -> CallToolResult:
        """Calls one tool, once. What goes wrong is the tool's result, and never MCP's failure."""
        tool = self.served.get(name)
        if tool is None:
            return _failed(self._refusal(name))
        try:
            keywords = arguments(tool.entry["inputSchema"], given)
            method = getattr(getattr(self._client, tool.group), tool.method)
            found = result(await method(**keywords), self._module.to_json)
        except BadArgument as error:
            return _failed(f"{error}. Nothing was sent.")
        except self._root as error:
            return _failed(_told(error))
        except Exception as error:
            # Its text may hold anything, an argument too.
            print(f"{name}: {type(error).__name__}", file=sys.stderr)
            return _failed(f"the call failed with a {type(error).__name__}")
        text = json.dumps(found, ensure_ascii=False)
        content = {} if found is None else {"result": found}
        return CallToolResult(
            content=[TextContent(type="text", text=text)], structured_content=content
        )

    def _refusal(self, name: str) -> str:
        tool = self.every.get(name)
        if tool is None:
            return f"there is no tool {name[:64]!r}"
        if tool.reads:
            return f"{name} is not among the groups that this server was started with"
        return f"{name} writes: start the server with --allow-writes to allow that"


def _failed(message: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(type="text", text=message)], is_error=True)


def _told(error: Exception) -> str:
    """An error of the client; its text shows no secret and no argument."""
    return " ".join(str(error).split()) or type(error).__name__


def serve(server: ToolServer) -> None:
    """Runs the server in an event loop of its own."""
    anyio.run(server.run)
