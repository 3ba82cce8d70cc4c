"""Pointers to lines and columns of the source, found only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ..errors import Place
from ..pointer import split
from .text import decode
from .wanted import Wanted, find_in_json


class Places:
    """Where the values of one source stand. Loading records nothing; the first question reads."""

    def __init__(self, data: bytes, name: str, format: Literal["json", "yaml"]) -> None:
        self._data = data
        self._name = name
        self._format = format
        self._known: dict[str, Place] = {}

    def locate(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Return the place of each JSON pointer (RFC 6901), in the order given.

        The place of a member is that of its key, of an item or the root that of its value;
        line and column count from 1. A pointer to what is not in the source (also: what only
        an alias or a merge key brings in) gets the place of its nearest ancestor that is.
        Raises ValueError for a text that is no JSON pointer.
        """
        asked = list(dict.fromkeys(pointers))
        unknown = {pointer: split(pointer) for pointer in asked if pointer not in self._known}
        if unknown:
            self._find(unknown)
        return {pointer: self._known[pointer] for pointer in asked}

    def _find(self, unknown: dict[str, list[str]]) -> None:
        root = Wanted()
        for tokens in unknown.values():
            root.add(tokens)
        text = decode(self._data, self._name)
        if self._format == "json":
            find_in_json(text, self._name, root)
        else:
            from .yaml_events import read_events
            from .yaml_places import find_in_events

            read_events(text, self._name, lambda events: find_in_events(events, self._name, root))
        for pointer, tokens in unknown.items():
            self._known[pointer] = _nearest(root, tokens) or Place(self._name)


def _nearest(root: Wanted, tokens: list[str]) -> Place | None:
    node, place = root, root.place
    for token in tokens:
        node = node.members[token]
        place = node.place or place
    return place
