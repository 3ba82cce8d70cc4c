"""Names of tools: short enough for every client, readable, and kept for ever."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from generators.calls import Call
from generators.contract import Context
from generators.ledger import Claim

TARGET = "mcp"
LONGEST = 64
"""What clients of MCP take at most."""
_DIGEST = 8
_ROOM_FOR_SUFFIX = 9  # what the ledger may put behind a name that is taken


def tool_names(calls: Iterable[Call], context: Context) -> dict[str, str]:
    """The name of each operation's tool, by the operation's id."""
    return context.ledger.assign(
        TARGET, "tools", (Claim(call.operation.id, tool_name(call)) for call in calls)
    )


def tool_name(call: Call) -> str:
    """`accounts_list`: group and method of the client.

    A name that is too long keeps its first words, as many as fit, and gets a digest of the
    operation: what was cut off still tells two of them apart.
    """
    words = [word for word in f"{call.group}_{call.method}".split("_") if word]
    name = "_".join(words)
    if len(name) <= LONGEST - _ROOM_FOR_SUFFIX:
        return name
    digest = hashlib.sha256(call.operation.id.encode("utf-8", "surrogatepass")).hexdigest()
    room = LONGEST - _ROOM_FOR_SUFFIX - _DIGEST - 1
    while len("_".join(words)) > room and len(words) > 1:
        words.pop()
    return f"{'_'.join(words)[:room]}_{digest[:_DIGEST]}"
