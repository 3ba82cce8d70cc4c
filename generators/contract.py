"""What a target is to the engine: a folder that turns the IR into files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generators.ir.model import Api
from generators.ledger import Ledger
from generators.writer import OutFile


@dataclass(frozen=True, slots=True)
class Context:
    """What a generator is given besides the IR.

    `package` is the name of the package to make (an identifier), `ledger` the names given so far,
    `options` the target's own table of `moneyer.toml`.
    """

    package: str
    ledger: Ledger
    tool_version: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Generator:
    """One target.

    `files` gives every file of the target's folder, from the IR and nothing else. `format`, when
    there is one, is run on the folder once it is written and before it is swapped in.
    """

    id: str
    display_name: str
    ir_versions: tuple[str, ...]
    files: Callable[[Api, Context], Iterable[OutFile]]
    format: Callable[[Path], None] | None = None
