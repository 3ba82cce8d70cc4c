"""Walking the source of a document along a set of pointers, to learn where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from ruamel.yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..errors import Place
from .text import Ruler


@dataclass(slots=True)
class Wanted:
    """A tree of the reference tokens of wanted pointers; a walk fills in the places it met."""

    members: dict[str, Wanted] = field(default_factory=dict)
    place: Place | None = None

    def add(self, tokens: Iterable[str]) -> Wanted:
        """Add a pointer, as unescaped tokens, and return its end."""
        node = self
        for token in tokens:
            node = node.members.setdefault(token, Wanted())
        return node


_SPACE: Final = re.compile(r"[ \t\n\r]*").match
_SEPARATOR: Final = re.compile(r"[ \t\n\r,]*").match
_COLON: Final = re.compile(r"[ \t\n\r:]*").match


def find_in_json(text: str, name: str, root: Wanted) -> None:
    """Fill in the places of what is wanted in a JSON text that is known to be valid.

    What is not wanted is skipped by the C scanner of the standard library.
    """
    scan = json.JSONDecoder().raw_decode
    ruler = Ruler(name, text)
    at = _end(_SPACE, text, 0)
    root.place = ruler.place(at)
    # The open objects and arrays; an array with the numbers of its coming items.
    around = [(root, count() if text[at] == "[" else None)] if root.members else []
    at += 1
    while around:
        wanted, numbers = around[-1]
        at = _end(_SEPARATOR, text, at)
        if text[at] in "]}":
            around.pop()
            at += 1
            continue
        start = at
        if numbers is None:
            token, at = scan(text, at)
            at = _end(_COLON, text, at)
        else:
            token = str(next(numbers))
        member = wanted.members.get(token)
        if member is not None:
            member.place = ruler.place(start)
            if member.members and text[at] in "[{":
                around.append((member, count() if text[at] == "[" else None))
                at += 1
                continue
        _, at = scan(text, at)


def _end(pattern: Any, text: str, at: int) -> int:
    end: int = pattern(text, at).end()
    return end


_STARTS: Final = (MappingStartEvent, SequenceStartEvent)
_ENDS: Final = (MappingEndEvent, SequenceEndEvent)


def find_in_events(events: Iterator[Any], name: str, root: Wanted) -> None:
    """Fill in the places of what is wanted in a YAML stream; of duplicates the first one's.

    What an alias or a merge key brings in is not looked into, as it stands elsewhere.
    """
    names: dict[str, str] = {}  # of anchored scalars, which may be keys
    around: list[tuple[Wanted | None, count[int] | None]] = []
    # The stream is taken as an array whose item 0 is the document.
    wanted: Wanted | None = Wanted({"0": root})
    numbers: count[int] | None = count()
    member: Wanted | None = None
    at_key = False
    for event in events:
        kind = event.__class__
        if kind in _ENDS:
            wanted, numbers = around.pop()
            at_key = numbers is None
            continue
        if kind is not ScalarEvent and kind is not AliasEvent and kind not in _STARTS:
            continue
        if kind is ScalarEvent and event.anchor is not None:
            names[event.anchor] = event.value
        if at_key or numbers is not None:
            if wanted is None:
                member = None
            elif numbers is not None:
                member = wanted.members.get(str(next(numbers)))
            else:
                key = event.value if kind is ScalarEvent else names.get(event.anchor, "")
                member = wanted.members.get(key)
            if member is not None and member.place is None:
                mark = event.start_mark
                member.place = Place(name, mark.line + 1, mark.column + 1)
            if at_key:
                at_key = False
                continue
        if kind in _STARTS:
            around.append((wanted, numbers))
            wanted = member
            numbers = None if kind is MappingStartEvent else count()
            at_key = numbers is None
        else:
            at_key = numbers is None
