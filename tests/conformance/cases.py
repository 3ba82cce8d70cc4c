"""Cases as they stand in the files: what is called, what goes over the wire, what comes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal

from ruamel.yaml import YAML

HERE = Path(__file__).parent
DOCUMENT = HERE / "api.yaml"

Reading = Literal["value", "items", "pages", "events", "json", "bytes", "file"]


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call of one operation: all that a driver gets to know of a case."""

    call: str
    """The operation: `GET /shelves`."""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    """By wire name."""
    body: Any = None
    members: Mapping[str, Any] | None = None
    """Those of the body, by wire name, for a language that takes them one by one."""
    media_type: str | None = None
    client: Mapping[str, Any] = field(default_factory=dict)
    derived: Mapping[str, Any] = field(default_factory=dict)
    """What `with_options` gets."""
    options: Mapping[str, Any] = field(default_factory=dict)
    read: Reading = "value"
    limit: int | None = None
    """How many items are wanted at most."""
    times: int = 1
    """How often it is called, by one client, with the same outcome."""
    cancel: bool = False
    """Ends the call as soon as the server has the request."""


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A request that is expected, and what answers it."""

    request: Mapping[str, Any]
    response: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A sentence about clients, and how it is tried."""

    id: str
    says: str
    theme: str
    call: Call
    peer: Literal["script", "nobody", "mute"]
    exchanges: tuple[Exchange, ...]
    expect: Mapping[str, Any]


@cache
def every_case() -> tuple[Case, ...]:
    """All cases, by file and in the order of the files."""
    return tuple(
        _case(path.stem, written)
        for path in sorted((HERE / "cases").glob("*.yaml"))
        for written in YAML(typ="safe").load(path)
    )


def as_bytes(value: Any) -> bytes:
    """Text stands for its UTF-8; `{$bytes: "\\xff"}` for a byte a character."""
    if isinstance(value, Mapping):
        return str(value["$bytes"]).encode("latin-1")
    return str(value).encode()


_OF_CALL = frozenset(one.name for one in fields(Call))
_OF_CASE = frozenset({"id", "says", "peer", "exchanges", "expect"})
_REQUEST = frozenset({"line", "headers", "body", "json", "multipart"})
_RESPONSE = frozenset(
    {"status", "headers", "json", "body", "repeat", "pieces", "length", "end", "silent"}
)
_EXPECT = frozenset(
    {"value", "text", "mismatches", "items", "pages", "events", "json", "bytes", "file", "error"}
)


def _case(theme: str, written: Mapping[str, Any]) -> Case:
    _known(written, _OF_CALL | _OF_CASE, written["id"])
    _known(written["expect"], _EXPECT, written["id"])
    return Case(
        id=written["id"],
        says=written["says"],
        theme=theme,
        call=Call(**{name: value for name, value in written.items() if name in _OF_CALL}),
        peer=written.get("peer", "script"),
        exchanges=tuple(_exchanges(written)),
        expect=written["expect"],
    )


def _exchanges(written: Mapping[str, Any]) -> Iterator[Exchange]:
    """Each as it is meant: a request line or a status may stand alone."""
    for exchange in written.get("exchanges", ()):
        _known(exchange, {"request", "response"}, written["id"])
        request, response = exchange.get("request", {}), exchange.get("response", 204)
        request = {"line": request} if isinstance(request, str) else request
        response = {"status": response} if isinstance(response, int) else response
        _known(request, _REQUEST, written["id"])
        _known(response, _RESPONSE, written["id"])
        if "json" in response:
            response = _as_json(response)
        yield Exchange(request=request, response=response)


def _as_json(response: Mapping[str, Any]) -> dict[str, Any]:
    headers = {"Content-Type": "application/json"} | response.get("headers", {})
    return {**response, "headers": headers, "body": json.dumps(response["json"])}


def _known(written: Mapping[str, Any], keys: frozenset[str] | set[str], case: str) -> None:
    unknown = written.keys() - keys
    assert not unknown, f"{case}: unknown keys {sorted(unknown)}"
