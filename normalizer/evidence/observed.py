"""`spec/<name>/observed.json`: the facts that a build may rely on, committed beside the spec."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from normalizer.errors import LoadError, Place, UsageError
from normalizer.evidence.facts import KINDS, Fact, merge
from normalizer.values import write

VERSION = 1

_TYPES = {"seen": (str, int), "count": (int,)}


def dump(facts: Iterable[Fact]) -> bytes:
    """The one canonical form: every fact once, sorted."""
    return write({"version": VERSION, "facts": [asdict(fact) for fact in merge(facts)]})


def load(path: Path) -> list[Fact]:
    """The facts in a file. Raises UsageError when there is none, LoadError when it is another."""
    try:
        return parse(path.read_bytes(), str(path))
    except FileNotFoundError:
        raise UsageError("no such file", place=Place(str(path))) from None
    except OSError as error:
        raise LoadError(f"cannot be read: {error.strerror}", place=Place(str(path))) from None


def parse(data: bytes, name: str) -> list[Fact]:
    """The facts in the bytes of such a file; `name` stands in messages.

    Raises LoadError when it is none.
    """
    place = Place(name)
    try:
        tree = json.loads(data)
    except ValueError as error:
        raise LoadError(f"observed facts are not JSON: {error}", place=place) from None
    if not isinstance(tree, dict) or not isinstance(tree.get("facts"), list):
        raise LoadError("this is not a file of observed facts", place=place)
    if tree.get("version") != VERSION:
        raise LoadError(
            f"version {tree.get('version')!r} of observed facts is not known",
            place=place,
            hint=f"this moneyer knows version {VERSION}",
        )
    return merge(
        _fact(entry, f"/facts/{position}", place) for position, entry in enumerate(tree["facts"])
    )


def _fact(entry: Any, pointer: str, place: Place) -> Fact:
    names = [field.name for field in fields(Fact)]
    if not isinstance(entry, dict) or sorted(entry) != sorted(names):
        raise LoadError(
            f"a fact has exactly the members {', '.join(names)}", place=place, pointer=pointer
        )
    for name in names:
        if not isinstance(entry[name], _TYPES.get(name, (str,))):
            raise LoadError(f"{name!r} has the wrong type", place=place, pointer=pointer)
    if entry["kind"] not in KINDS:
        raise LoadError(f"{entry['kind']!r} is no kind of fact", place=place, pointer=pointer)
    return Fact(**entry)
