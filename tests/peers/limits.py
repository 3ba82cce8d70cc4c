"""What a peer cannot do with a sound document: the smallest one that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.peers.tools import Peer, Result

FOLDER = Path(__file__).with_name("limits")


@dataclass(frozen=True)
class Limit:
    """A document that a peer cannot take; `says` is what it, or a compiler of its output, says."""

    peer: str
    document: str
    what: str
    says: str

    def shows(self, result: Result) -> bool:
        """Whether the limit is still there."""
        return any(self.says in text for text in (result.log, *result.faults))

    @property
    def path(self) -> Path:
        """The document, which is valid OpenAPI."""
        return FOLDER / self.document


LIMITS = (
    Limit(
        "openapi-python-client",
        "text-body.json",
        "an operation whose body is text is left out",
        "Unsupported content type text/plain",
    ),
    Limit(
        "openapi-python-client",
        "any-media-type.json",
        "a response of the media type */* is left out",
        "Unsupported content_type */*",
    ),
    Limit(
        "openapi-generator, typescript-fetch",
        "inline-alternatives.json",
        "alternatives beside a discriminator that are written in place give a type without a name",
        "error TS1110: Type expected.",
    ),
    Limit(
        "orval",
        "one-name-twice.json",
        "a schema and a response of one name become two types of one name",
        "error TS2300: Duplicate identifier",
    ),
)


def of(peer: Peer) -> list[Limit]:
    """The limits of a peer."""
    return [limit for limit in LIMITS if limit.peer == peer.name]
