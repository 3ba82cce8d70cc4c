"""Runs generators: IR in, files out, in memory. Writing them is the writer's work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path

from generators.calls import ClientCalls
from generators.contract import Context, Generator
from generators.ir.model import IR_VERSION, Api
from generators.ledger import Ledger
from generators.workers import shared
from generators.writer import OutFile
from normalizer.errors import UsageError

BUILT_IN = {
    "python": "generators.python.target",
    "typescript": "generators.typescript.target",
    "mcp": "generators.mcp.target",
    "cli": "generators.cli.target",
}
"""Our own targets: id, and the module that has its `GENERATOR`."""


def generator(target: str) -> Generator:
    """The generator of a target: one of ours, or a plugin (entry point `moneyer.generators`).

    Raises UsageError for a target that nobody provides, or one made for another IR.
    """
    module = BUILT_IN.get(target)
    found: Generator = import_module(module).GENERATOR if module else _plugin(target)
    if IR_VERSION not in found.ir_versions:
        raise UsageError(
            f"the target {target!r} reads IR {', '.join(found.ir_versions)}, not {IR_VERSION}"
        )
    return found


def _plugin(target: str) -> Generator:
    from importlib.metadata import entry_points  # slow, and our own targets need none

    plugins = entry_points(group="moneyer.generators")
    if target not in plugins.names:
        known = ", ".join(sorted({*BUILT_IN, *plugins.names}))
        raise UsageError(f"there is no target {target!r}", hint=f"there is: {known}")
    found: Generator = plugins[target].load()
    return found


@dataclass(frozen=True, slots=True)
class Made:
    """A target's files, sorted by path, and what lays them out once they are written."""

    files: tuple[OutFile, ...]
    format: Callable[[Path], None] | None


def make(target: str, api: Api, context: Context) -> Made:
    """All files of one target. The context's ledger learns the names that are new."""
    maker = generator(target)
    if maker.built_on is not None:
        context = replace(context, client=_calls(target, maker.built_on, api, context))
    files = sorted(maker.files(api, context), key=lambda file: file.name)
    return Made(tuple(files), maker.format)


def make_all(api: Api, contexts: Mapping[str, Context], ledger: Ledger) -> dict[str, Made]:
    """All files of several targets, made side by side. `ledger`, which all contexts share, learns.

    Raises UsageError for a target that nobody provides.
    """
    makers = {target: generator(target) for target in contexts}

    def piece(target: str) -> tuple[tuple[OutFile, ...], Ledger]:
        return make(target, api, contexts[target]).files, ledger

    pieces = [partial(piece, target) for target in contexts]
    made: dict[str, Made] = {}
    for target, (files, names) in zip(contexts, shared(pieces), strict=True):
        ledger.learn(names)
        made[target] = Made(files, makers[target].format)
    return made


def _calls(target: str, base: str, api: Api, context: Context) -> ClientCalls:
    calls = generator(base).calls
    if calls is None:
        raise UsageError(f"the target {target!r} is built on {base!r}, which makes no client")
    return calls(api, context)
