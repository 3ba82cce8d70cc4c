"""What a peer cannot do with a sound document: the smallest one that shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.peers.tools import Peer, Result

FOLDER = Path(__file__).with_name("limits")


@dataclass(frozen=True)
class Limit:
    """A document, and how the peer's result shows that it cannot take it.

    `says` is what its log then has; without one, its output has errors.
    """

    peer: str
    document: str
    what: str
    says: str = ""

    def shows(self, result: Result) -> bool:
        """Whether the limit is still there."""
        if self.says:
            return re.search(self.says, result.log) is not None
        return result.faults > 0

    @property
    def path(self) -> Path:
        """The document, which is valid OpenAPI."""
        return FOLDER / self.document


LIMITS = (
    Limit(
        "openapi-python-client",
        "text-body.json",
        "an operation whose body is text is left out",
        r"Unsupported content type text/plain",
    ),
    Limit(
        "openapi-python-client",
        "names-by-case.json",
        "of two schemas whose names differ by case one is lost",
        r"Could not find reference in parsed models or enums",
    ),
    Limit(
        "openapi-python-client",
        "any-media-type.json",
        "a response of the media type */* is left out",
        r"Unsupported content_type \*/\*",
    ),
    Limit(
        "openapi-generator, typescript-fetch",
        "inline-alternatives.json",
        "alternatives beside a discriminator that are written in place give a type without a name",
    ),
    Limit(
        "orval",
        "one-name-twice.json",
        "a schema and a response of one name become two types of one name",
    ),
)


def of(peer: Peer) -> list[Limit]:
    """The limits of a peer."""
    return [limit for limit in LIMITS if limit.peer == peer.name]
