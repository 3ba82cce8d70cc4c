"""Where an answer differs from its description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

HIDDEN = "*"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One place of a body that does not fit its declared type; the value is kept as it came."""

    pointer: str = field(repr=False)
    """A JSON pointer into the body (RFC 6901). It may hold keys that are data."""
    expected: str
    """What is declared: `integer or null`, `a listed value`, `maxLength 10`, `nothing`."""
    got: str
    """The JSON type of what came; `nothing`, when it is absent."""
    shown: str = ""
    """The pointer with `*` for each key that nobody declared: fit for logs."""

    def below(self, token: int) -> Mismatch:
        """The same, in an element of a list."""
        pointer, shown = f"/{token}{self.pointer}", f"/{token}{self.shown}"
        return Mismatch(pointer, self.expected, self.got, shown)

    def __str__(self) -> str:
        return f"{self.shown or 'the body'}: expected {self.expected}, got {self.got}"


def json_type(value: object) -> str:
    """What JSON calls it; `1.0` is an integer."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


_MOST_TOLD = 3


def told(mismatches: Sequence[Mismatch]) -> str:
    """The first mismatches in a line that shows nothing of the body."""
    from .redaction import one_line

    line = "; ".join(one_line(str(mismatch), 240) for mismatch in mismatches[:_MOST_TOLD])
    more = len(mismatches) - _MOST_TOLD
    return f"{line}; and {more} more" if more > 0 else line
