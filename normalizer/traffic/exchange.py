"""An exchange: one request and the response to it, as far as a document can be judged by them.

Recorded traffic is full of secrets. So nothing here shows a body, a path or a host by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, NamedTuple


class _NoBody(Enum):
    NO_BODY = "no JSON body"


NO_BODY: Final = _NoBody.NO_BODY
"""The body of an exchange that has none, or none that is JSON; `None` is the body `null`."""


# Compared by identity: the equality of Python takes 1, 1.0 and true for the same.
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Exchange:
    """A request with its response.

    `method` is in capitals. `path` is that of the URL as sent, without query, or a path template.
    `media_type` is the one of the response with its parameters, empty when unknown. `body` is a
    JSON value or NO_BODY. `source` says where it was recorded: a file, and a line or a pointer.
    `host` is that of the URL where it had one, so that other hosts' traffic can be told apart.
    """

    method: str
    path: str
    status: int
    media_type: str
    body: Any
    source: str
    host: str = ""

    @property
    def has_body(self) -> bool:
        """Whether there is a JSON body."""
        return self.body is not NO_BODY

    def __repr__(self) -> str:
        return f"Exchange({self.method}, {self.status}, {self.source!r})"


class Skipped(NamedTuple):
    """What was recorded and cannot be used, and why; the reason quotes nothing of it."""

    source: str
    reason: str


class Unusable(Exception):
    """Raised for an entry that is no evidence, with the reason that Skipped tells."""
