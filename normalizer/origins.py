"""Where a place of the refined document stood in the published one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from normalizer.pointer import covers, parent
from normalizer.values import JsonObject


class Origins:
    """Maps pointers back through everything that moved: removed elements, and a lift's own map."""

    def __init__(self) -> None:
        self._moves: list[tuple[str, int] | Mapping[str, str]] = []

    def lifted(self, mapping: Mapping[str, str]) -> None:
        """A lift rebuilt the document: `mapping` is new pointer to old, for the roots of moves."""
        if mapping:
            self._moves.append(mapping)

    def record(self, records: Iterable[JsonObject]) -> None:
        """Notes what a batch of log records moved."""
        for record in records:
            if record.get("x-element"):
                array, _, index = record["path"].rpartition("/")
                self._moves.append((array, int(index)))

    def of(self, pointer: str) -> str:
        """The pointer, in the published document, of what stands at `pointer` now."""
        for move in reversed(self._moves):
            if isinstance(move, tuple):
                pointer = _shifted(pointer, *move)
            else:
                pointer = _mapped(pointer, move)
        return pointer

    def now(self, pointer: str) -> tuple[str, ...]:
        """Where what stood at `pointer` in the published document stands now.

        Nowhere, when it was removed; in several places, when a lift wrote it out more than once.
        """
        places = [pointer]
        for move in self._moves:
            if isinstance(move, tuple):
                places = [place for old in places for place in _moved_up(old, *move)]
            else:
                places = [place for old in places for place in _unmapped(old, move)]
        return tuple(places)


def _shifted(pointer: str, array: str, removed: int) -> str:
    """`pointer` as it was before the element `removed` of `array` went."""
    if not pointer.startswith(array + "/"):
        return pointer
    index, slash, rest = pointer[len(array) + 1 :].partition("/")
    if not index.isdigit() or int(index) < removed:
        return pointer
    return f"{array}/{int(index) + 1}{slash}{rest}"


def _mapped(pointer: str, mapping: Mapping[str, str]) -> str:
    """`pointer` with its longest mapped prefix replaced."""
    prefix = pointer
    while prefix not in mapping:
        if not prefix:
            return pointer
        prefix = parent(prefix)
    return mapping[prefix] + pointer[len(prefix) :]


def _moved_up(pointer: str, array: str, removed: int) -> tuple[str, ...]:
    """`pointer` as it is once the element `removed` of `array` is gone."""
    if not pointer.startswith(array + "/"):
        return (pointer,)
    index, slash, rest = pointer[len(array) + 1 :].partition("/")
    if not index.isdigit() or int(index) < removed:
        return (pointer,)
    return () if int(index) == removed else (f"{array}/{int(index) - 1}{slash}{rest}",)


def _unmapped(pointer: str, mapping: Mapping[str, str]) -> list[str]:
    """All pointers that `_mapped` takes to `pointer`."""
    moved = [new + pointer[len(old) :] for new, old in mapping.items() if covers(old, pointer)]
    # What was moved is no longer where it stood.
    places = dict.fromkeys(moved or [pointer])
    return [place for place in places if _mapped(place, mapping) == pointer]
