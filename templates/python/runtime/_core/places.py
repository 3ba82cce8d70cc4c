"""Places in a body, while it is walked."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from .mismatch import HIDDEN, Mismatch


class At:
    """A place in a body: the way to it, and whether its last step is the name of a property.

    `tried` is what alternatives gave, for all places of one walk: unions inside of unions would ask
    again and again.
    """

    __slots__ = ("around", "declared", "depth", "token", "tried")

    def __init__(
        self, around: At | None = None, token: str | int = "", declared: bool = True
    ) -> None:
        self.around = around
        self.token = token
        self.declared = declared
        self.depth: int = around.depth + 1 if around else 0
        self.tried: dict[tuple[int, int], tuple[Any, Found]] = around.tried if around else {}

    def pointer(self, masked: bool = False) -> str:
        """The JSON pointer; `masked` hides what is no property's name."""
        steps: list[str] = []
        at = self
        while at.around is not None:
            step = str(at.token) if at.declared or not masked else HIDDEN
            steps.append("/" + step.replace("~", "~0").replace("/", "~1"))
            at = at.around
        return "".join(reversed(steps))


class Misfit(NamedTuple):
    """A mismatch on its way: alternatives are tried, and most of what is found is forgotten."""

    at: At
    expected: str
    got: str
    cost: int = 1
    """How much it tells against an alternative that stands at the same place."""

    def mismatch(self) -> Mismatch:
        return Mismatch(self.at.pointer(), self.expected, self.got, self.at.pointer(masked=True))


Found: TypeAlias = list[Misfit]
WRONG_TYPE = 1000
"""The cost of a value that is wrong as a whole."""
