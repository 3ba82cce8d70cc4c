"""What a step is, and what it finds: a place, a reason, and the operations that mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from normalizer.document import Document

Kind: TypeAlias = Literal["lift", "overlay", "structure", "repair", "narrow"]
Confidence: TypeAlias = Literal["certain", "heuristic"]


@dataclass(frozen=True, slots=True)
class Op:
    """One RFC 6902 operation. `path` points into the document as it was before the step."""

    op: Literal["add", "replace", "remove"]
    path: str
    value: Any = None


def add(path: str, value: Any) -> Op:
    """A new member, which comes last in its object, or an element at the end of an array (`-`)."""
    return Op("add", path, value)


def replace(path: str, value: Any) -> Op:
    """Another value in the same place."""
    return Op("replace", path, value)


def remove(path: str) -> Op:
    """The member or element goes."""
    return Op("remove", path)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in one place, and its mending.

    `pointer` is the place a person should look at, `message` what is wrong there, `reason` why
    the operations mend it. A `heuristic` finding is a good guess; `evidence` says what it rests on.
    """

    pointer: str
    message: str
    reason: str
    ops: tuple[Op, ...]
    confidence: Confidence = "certain"
    evidence: Any = None


@dataclass(frozen=True, slots=True)
class Step:
    """A pure finder with a name that stays.

    `find` sees the document as it is before the step, must not change it, and yields findings.
    `after` names the steps that must have run before this one.
    """

    id: str
    slug: str
    kind: Kind
    title: str
    find: Callable[[Document], Iterator[Finding]]
    after: tuple[str, ...] = ()
