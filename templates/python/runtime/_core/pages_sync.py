# Derived from pages_async.py by `python -m generators.python.unasync`: change that one.
"""Operations that give page after page, as one sequence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from .turns import Turns

if TYPE_CHECKING:
    from .core import Captured
    from .core_sync import SyncCore

T = TypeVar("T")


class Pages(Generic[T]):
    """The items of all pages; each iteration begins with the first page, and asks as it goes."""

    def __init__(self, core: SyncCore, capture: Callable[[], Captured]) -> None:
        self._core = core
        self._capture = capture

    def pages(self) -> Iterator[Sequence[T]]:
        """The pages that have items, up to the last or one that is the same as the one before."""
        sent = self._capture()
        turns = Turns(sent.operation, sent.sent)
        while not turns.are_over:
            answer: object = self._core.call(
                sent.operation,
                turns.arguments,
                body=sent.body,
                media_type=sent.media_type,
                options=sent.options,
            )
            if page := turns.take(answer):
                yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            for item in page:
                yield item

    def to_list(self, limit: int | None = None) -> list[T]:
        """All items, or the first ones."""
        found: list[T] = []
        if limit is not None and limit <= 0:
            return found
        for page in self.pages():
            found += page
            if limit is not None and len(found) >= limit:
                return found[:limit]
        return found
