"""What does not fit, by JSON pointer. No message quotes the body."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from .errors import Problem

_MOST = 20


def problems_of(error: ValidationError, body: bytes) -> tuple[Problem, ...]:
    """The problems that pydantic found in a body, the same one once."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        document = None
    found: dict[Problem, None] = {}
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        found[_pointer(document, detail["loc"], detail["type"]), detail["msg"]] = None
    return tuple(found)[:_MOST]


def _pointer(document: Any, place: tuple[int | str, ...], kind: str) -> str:
    """pydantic's place without the names of union members that stand in it."""
    pointer, at = "", document
    for position, key in enumerate(place):
        last = position == len(place) - 1
        try:
            at = at[key]
        except (LookupError, TypeError):
            # A label, unless it is the member that is missing.
            if not (last and kind == "missing"):
                continue
        pointer += "/" + str(key).replace("~", "~0").replace("/", "~1")
    return pointer
