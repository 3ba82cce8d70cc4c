"""Results that carry where they differ from their description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .mismatch import Mismatch


class ResultList(list[Any]):
    """A list that did not fit in every place."""

    __slots__ = ("_mismatches",)


class ResultDict(dict[str, Any]):
    """A dict that did not fit in every place."""

    __slots__ = ("_mismatches",)


def carrying(result: Any, mismatches: Iterable[Mismatch]) -> Any:
    """The result, with its mismatches where it can hold them: scalars cannot."""
    found = tuple(mismatches)
    if not found:
        return result
    kind = result.__class__
    if kind is list:
        result = ResultList(result)
    elif kind is dict:
        result = ResultDict(result)
    if hasattr(result.__class__, "_mismatches"):
        object.__setattr__(result, "_mismatches", found)
    return result


def mismatches(result: object) -> tuple[Mismatch, ...]:
    """What a result carries."""
    if not hasattr(type(result), "_mismatches"):
        return ()
    found: tuple[Mismatch, ...] = getattr(result, "_mismatches", ())
    return found
