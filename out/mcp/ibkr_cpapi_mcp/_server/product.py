"""What the generated part says about itself, and the tools of its manifest."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Product:
    """The API that is served, and the client that calls it."""

    distribution: str
    package: str
    """The module of the client."""
    error: str
    """The root of the client's errors."""
    title: str
    version: str
    prefix: str
    """What the names of environment variables begin with."""
    credentials: tuple[tuple[str, str], ...]
    """The client's keyword for each credential, and its kind: token or basic."""

    def variable(self, keyword: str) -> str:
        """The environment variable of a setting."""
        return f"{self.prefix}_{keyword.upper().strip('_')}"


@dataclass(frozen=True)
class Tool:
    """An entry of the manifest, and the call that it stands for."""

    entry: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.entry["name"])

    @property
    def group(self) -> str:
        return str(self.entry["_meta"]["moneyer/group"])

    @property
    def method(self) -> str:
        return str(self.entry["_meta"]["moneyer/method"])

    @property
    def reads(self) -> bool:
        return bool(self.entry["annotations"]["readOnlyHint"])


def load(home: Path) -> dict[str, Tool]:
    """The tools by name. The manifest lies in the package, or in a checkout beside it."""
    places = (home / "manifest.json", home.parent / "manifest.json")
    path = next((place for place in places if place.is_file()), places[0])
    entries = json.loads(path.read_text("utf-8"))["tools"]
    return {entry["name"]: Tool(entry) for entry in entries}


def selected(
    tools: dict[str, Tool], *, writes: bool, groups: Collection[str] = ()
) -> dict[str, Tool]:
    """The tools that are served: reads, writes if they are allowed, of the groups that are named.

    Raises ValueError for a group that there is none of.
    """
    known = {tool.group for tool in tools.values()}
    if unknown := sorted(set(groups) - known):
        listed = ", ".join(sorted(known))
        raise ValueError(f"there is no group {unknown[0]!r}; there are {listed}")
    return {
        name: tool
        for name, tool in tools.items()
        if (writes or tool.reads) and (not groups or tool.group in groups)
    }
