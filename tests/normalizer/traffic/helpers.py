"""Small documents, and exchanges to match with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from normalizer.document import Document
from normalizer.traffic.exchange import NO_BODY, Exchange, Skipped
from normalizer.traffic.matching import Match, Matcher, Unmatched
from normalizer.traffic.reading import read


def document(*operations: str, **members: Any) -> Document:
    """A document of operations such as `GET /a/{b}`."""
    paths: dict[str, Any] = {}
    for operation in operations:
        method, _, template = operation.partition(" ")
        paths.setdefault(template, {})[method.lower()] = {}
    return Document({"openapi": "3.1.0", "paths": paths, **members})


def sent(request: str, status: int = 200, media_type: str = "", body: Any = NO_BODY) -> Exchange:
    """The exchange of a request such as `GET /a/1`."""
    method, _, path = request.partition(" ")
    return Exchange(method, path, status, media_type, body, "here")


def matched(matcher: Matcher, request: str) -> str:
    """The operation that a request is matched to; the reason when it is to none."""
    match matcher.match(sent(request)):
        case Match() as found:
            return f"{found.site.method.upper()} {found.template}"
        case Unmatched() as told:
            return str(told)


def read_all(path: Path) -> list[Exchange | Skipped]:
    return list(read(path))


def read_one(path: Path, node: Any) -> Exchange | Skipped:
    """What a file reads as that holds one value."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(node), "utf-8")
    (found,) = read(path)
    return found


def usable(found: Exchange | Skipped) -> Exchange:
    assert isinstance(found, Exchange), found
    return found


def reason(found: Exchange | Skipped) -> str:
    assert isinstance(found, Skipped), found
    return found.reason
