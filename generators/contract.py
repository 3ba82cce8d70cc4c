"""What a target is to the engine: a folder that turns the IR into files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generators.calls import ClientCalls
from generators.ir.model import Api
from generators.ledger import Ledger
from generators.writer import OutFile


@dataclass(frozen=True, slots=True)
class Context:
    """What a generator is given besides the IR.

    `package` is the name of the package to make (an identifier), `ledger` the names given so far,
    `options` the target's own table of `moneyer.toml`, `client` how to call the client that the
    target is built on, when it is built on one.
    """

    package: str
    ledger: Ledger
    tool_version: str
    options: Mapping[str, Any] = field(default_factory=dict)
    client: ClientCalls | None = None

    def base(self) -> ClientCalls:
        """The client that the target is built on. Raises ValueError when it is built on none."""
        if self.client is None:
            raise ValueError("the target does not say what client it is built on")
        return self.client


@dataclass(frozen=True, slots=True)
class Generator:
    """One target.

    `files` gives every file of the target's folder, from the IR and nothing else. `format`, when
    there is one, is run on the folder once it is written and before it is swapped in.

    `calls` says how to call the client that the target makes. A target whose code calls another
    one's client names that one in `built_on`, and finds its calls in `Context.client`: targets
    know each other by nothing else.
    """

    id: str
    display_name: str
    ir_versions: tuple[str, ...]
    files: Callable[[Api, Context], Iterable[OutFile]]
    format: Callable[[Path], None] | None = None
    calls: Callable[[Api, Context], ClientCalls] | None = None
    built_on: str | None = None
