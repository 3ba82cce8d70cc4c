"""The quirks as whole documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML

_HOME = Path(__file__).parent
_INFO = {"title": "Quirk", "version": "1"}
_HEADS: dict[str, dict[str, Any]] = {
    "swagger20": {"swagger": "2.0", "info": _INFO},
    "openapi32": {"openapi": "3.2.0", "info": _INFO},
}


class Quirk(NamedTuple):
    """A sentence that says what is odd, and a document in which it is."""

    area: str
    name: str
    document: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.area}-{self.name}"


@cache
def quirks() -> tuple[Quirk, ...]:
    """All of them, area by area."""
    return tuple(quirk for path in sorted(_HOME.glob("*.yaml")) for quirk in _of(path))


def _of(path: Path) -> Iterator[Quirk]:
    for name, entry in YAML(typ="safe").load(path.read_text("utf-8")).items():
        yield Quirk(path.stem, str(name), _document(path.stem, dict(entry)))


def _document(area: str, entry: dict[str, Any]) -> dict[str, Any]:
    head = _HEADS.get(area, {"openapi": entry.pop("openapi", "3.0.3"), "info": _INFO})
    if "schema" not in entry:
        return head | entry
    body = {"content": {"application/json": {"schema": entry.pop("schema")}}}
    done = {"200": {"description": "ok"}}
    made = {
        "get": {"operationId": "getThing", "responses": {"200": {"description": "ok"} | body}},
        "post": {"operationId": "postThing", "requestBody": body, "responses": done},
    }
    schemas = entry.pop("schemas", None)
    components = {"components": {"schemas": schemas}} if schemas else {}
    return head | {"paths": {"/thing": made}} | components | entry
