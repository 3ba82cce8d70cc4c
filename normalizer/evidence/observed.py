"""`spec/<name>/observed.json`: what a build may rely on of evidence, committed beside the spec."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from normalizer.errors import LoadError, Place, UsageError
from normalizer.evidence.facts import KINDS, Fact, merge
from normalizer.values import write

VERSION = 2
_READ = (1, 2)  # the first had facts alone


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """How many answers of an operation were seen with a status."""

    operation: str
    status: str
    count: int


@dataclass(frozen=True, slots=True)
class Observed:
    """Facts, and what they were learned from: each once, in order."""

    facts: tuple[Fact, ...] = ()
    seen: tuple[Seen, ...] = ()

    @classmethod
    def of(cls, facts: Iterable[Fact], seen: Iterable[Seen]) -> Observed:
        """All of them once. The larger count stays: the same traffic twice changes nothing."""
        most: dict[tuple[str, str], Seen] = {}
        for entry in sorted(seen):
            most[entry.operation, entry.status] = entry
        return cls(tuple(merge(facts)), tuple(most.values()))

    def merged(self, other: Observed) -> Observed:
        """Both; in whichever order they come."""
        return Observed.of((*self.facts, *other.facts), (*self.seen, *other.seen))

    @property
    def operations(self) -> int:
        """Of how many operations something was seen."""
        return len({entry.operation for entry in self.seen})


def dump(observed: Observed) -> bytes:
    """The one canonical form."""
    return write(
        {
            "version": VERSION,
            "seen": [asdict(entry) for entry in observed.seen],
            "facts": [asdict(fact) for fact in observed.facts],
        }
    )


def load(path: Path) -> Observed:
    """What a file holds. Raises UsageError when there is none, LoadError when it is another."""
    try:
        return parse(path.read_bytes(), str(path))
    except FileNotFoundError:
        raise UsageError("no such file", place=Place(str(path))) from None
    except OSError as error:
        raise LoadError(f"cannot be read: {error.strerror}", place=Place(str(path))) from None


def parse(data: bytes, name: str) -> Observed:
    """What the bytes of such a file hold; `name` stands in messages.

    Raises LoadError when it is none.
    """
    place = Place(name)
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError) as error:
        told = "they nest too deep" if isinstance(error, RecursionError) else str(error)
        raise LoadError(f"observed facts are not JSON: {told}", place=place) from None
    if not isinstance(tree, dict) or not isinstance(tree.get("facts"), list):
        raise LoadError("this is not a file of observed facts", place=place)
    if tree.get("version") not in _READ:
        raise LoadError(
            f"version {tree.get('version')!r} of observed facts is not known",
            place=place,
            hint=f"this moneyer knows version {VERSION}",
        )
    seen = tree.get("seen", [])
    if not isinstance(seen, list):
        raise LoadError("`seen` must be a list", place=place, pointer="/seen")
    facts = [_entry(Fact, node, f"/facts/{at}", place) for at, node in enumerate(tree["facts"])]
    for at, fact in enumerate(facts):
        if fact.kind not in KINDS:
            told = f"{fact.kind!r} is no kind of fact"
            raise LoadError(told, place=place, pointer=f"/facts/{at}")
    entries = (_entry(Seen, node, f"/seen/{at}", place) for at, node in enumerate(seen))
    return Observed.of(facts, entries)


_TYPES: dict[str, tuple[type, ...]] = {"seen": (str, int), "count": (int,)}


def _entry(kind: Any, entry: Any, pointer: str, place: Place) -> Any:
    names = [field.name for field in fields(kind)]
    if not isinstance(entry, dict) or sorted(entry) != sorted(names):
        raise LoadError(
            f"it must have exactly the members {', '.join(names)}", place=place, pointer=pointer
        )
    for name in names:
        if not isinstance(entry[name], _TYPES.get(name, (str,))):
            raise LoadError(f"{name!r} has the wrong type", place=place, pointer=pointer)
    return kind(**entry)
