"""Path templates and paths, cut into segments (OpenAPI 3.1 sections 4.8.2 and 4.8.8)."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final, NamedTuple
from urllib.parse import unquote

_PARAMETER: Final = re.compile(r"\{([^{}]*)\}")
_MOST_SHOWN: Final = 30


class Segment(NamedTuple):
    """A segment of a template.

    `names` are those of its parameters, and `literals` the texts around them, so always one more:
    `{a}:{b}` has ("", ":", "").
    """

    text: str
    literals: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def is_literal(self) -> bool:
        return not self.names

    @property
    def parameter(self) -> str | None:
        """The name of the parameter that it is as a whole."""
        return self.names[0] if self.literals == ("", "") else None

    def fits(self, text: str) -> bool:
        """Whether values, none of them empty, make it this text.

        Each literal is taken where it first occurs. That finds a way where there is one, and takes
        no longer for a hostile template.
        """
        if not self.names:
            return text == self.literals[0]
        first, *between, last = self.literals
        end = len(text) - len(last)
        if not text.startswith(first) or not text.endswith(last):
            return False
        at = len(first)
        for literal in between:
            found = text.find(literal, at + 1, end)
            if found < 0:
                return False
            at = found + len(literal)
        return at < end


def segments(path: str) -> list[str]:
    """The segments of a path, percent-decoded; slashes at either end make none."""
    path = path.strip("/")
    if not path:
        return []
    found = path.split("/")
    return [unquote(segment) for segment in found] if "%" in path else found


def template_segments(template: str) -> tuple[Segment, ...]:
    """The segments of a path template, a query or fragment left out."""
    path = re.split("[?#]", template, maxsplit=1)[0]
    return tuple(_segment(text) for text in segments(path))


def _segment(text: str) -> Segment:
    pieces = _PARAMETER.split(text)
    return Segment(text, tuple(pieces[::2]), tuple(pieces[1::2]))


def masked(path: str, literals: Set[str]) -> str:
    """A path with a `*` for each segment that is not among the literals of a document.

    A long one is cut short.
    """
    texts = segments(path)
    shown = [text if text in literals else "*" for text in texts[:_MOST_SHOWN]]
    return "/" + "/".join([*shown, "..."] if len(texts) > _MOST_SHOWN else shown)
