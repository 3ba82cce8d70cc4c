"""The words that a document has itself: all that a fact from recorded traffic may say.

A payload can hold anything anywhere: a customer's name where an enum is declared. What stands in
the published document is no secret, so a value seen in traffic is only named when it stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

_WORD = re.compile(r"[A-Za-z0-9_?./+-]+")


class Vocabulary:
    """Every key, every scalar and every word of the prose of a document.

    `known` are values that facts about it have told before.
    """

    def __init__(self, tree: Any, known: Iterable[str | int] = ()) -> None:
        self._texts: set[str] = set()
        self._numbers: set[int] = set()
        for value in (*known, *_scalars(tree)):
            if isinstance(value, str):
                self._texts.add(value)
                self._texts.update(word.strip(".") for word in _WORD.findall(value))
            elif isinstance(value, int):
                self._numbers.add(value)

    def __contains__(self, value: object) -> bool:
        """Whether the document says it; booleans are no secret."""
        if isinstance(value, bool):
            return True
        return value in self._texts if isinstance(value, str) else value in self._numbers


def _scalars(tree: Any) -> Iterator[Any]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield from node
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
        elif node is not None and not isinstance(node, float):
            yield node
