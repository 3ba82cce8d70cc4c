"""Accounts, positions, a contract and an order, through the MCP server."""

import asyncio
import json
import os
from pathlib import Path

from mcp import Client, StdioServerParameters

SERVER = StdioServerParameters(
    command="ibkr-cpapi-mcp", args=["--allow-writes"], env=dict(os.environ)
)


async def main() -> None:
    async with Client(SERVER) as client:
        print(len((await client.list_tools()).tools), "tools")
        account = (await call(client, "portfolio_accounts"))[0]["accountId"]
        print("account", account)
        for position in await call(client, "portfolio_positions", account_id=account, page=0):
            print("position", position["contractDesc"], position["position"])
        found = await call(client, "contracts_search", symbol="AAPL")
        print("contract", *(contract["companyName"] for contract in found))
        body = json.loads(Path("docs/walk/order.json").read_text())
        preview = await call(client, "orders_preview", account_id=account, body=body)
        print("preview", preview["amount"]["total"])
        print("placed", await call(client, "orders_place", account_id=account, body=body))


async def call(client, tool, **arguments):
    """The result of a tool."""
    answer = await client.call_tool(tool, arguments)
    if answer.is_error:
        raise SystemExit(answer.content[0].text)
    return answer.structured_content["result"]


asyncio.run(main())
