"""Errors that a user can act on: one line that says what, where and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a source file; line and column count from 1, column in characters."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.file, self.line, self.column]
        return ":".join(str(part) for part in parts if part is not None)


class MoneyerError(Exception):
    """Bad input, told in one line. `exit_code` is what the command returns for it."""

    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        what: str,
        *,
        place: Place | None = None,
        pointer: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(what)
        self.what = what
        self.place = place
        self.pointer = pointer
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        at = f" at #{self.pointer}" if self.pointer is not None else ""
        hint = f"; {self.hint}" if self.hint else ""
        return " ".join(f"{where}{self.what}{at}{hint}".split())


class UsageError(MoneyerError):
    """The command was called wrongly: a missing file, an unknown target, clashing options."""

    exit_code: ClassVar[int] = 2


class LoadError(MoneyerError):
    """A document could not be read: encoding, syntax, duplicate keys, a limit."""


class DocumentError(MoneyerError):
    """The document was read, but is no OpenAPI description that we know."""
