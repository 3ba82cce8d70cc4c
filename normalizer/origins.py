"""Where a place of the refined document stood in the published one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from normalizer.pointer import parent
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
