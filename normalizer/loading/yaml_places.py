"""Walking the events of a YAML text along a set of pointers, to learn where they stand."""

from __future__ import annotations

from collections.abc import Iterator
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
from .wanted import Wanted

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
