"""Walking the source of a document along a set of pointers, to learn where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

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
