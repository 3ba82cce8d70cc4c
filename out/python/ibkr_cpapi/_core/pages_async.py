"""Operations that give page after page, as one sequence."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from .turns import Turns

if TYPE_CHECKING:
    from .core import Captured
    from .core_async import AsyncCore

T = TypeVar("T")


class AsyncPages(Generic[T]):
    """The items of all pages; each iteration begins with the first page, and asks as it goes."""

    def __init__(self, core: AsyncCore, capture: Callable[[], Awaitable[Captured]]) -> None:
        self._core = core
        self._capture = capture

    async def pages(self) -> AsyncIterator[Sequence[T]]:
        """The pages that have items, up to the last or one that is the same as the one before."""
        sent = await self._capture()
        turns = Turns(sent.operation, sent.sent)
        while not turns.are_over:
            answer: object = await self._core.call(
                sent.operation,
                turns.arguments,
                body=sent.body,
                media_type=sent.media_type,
                options=sent.options,
            )
            if page := turns.take(answer):
                yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def to_list(self, limit: int | None = None) -> list[T]:
        """All items, or the first ones."""
        found: list[T] = []
        if limit is not None and limit <= 0:
            return found
        async for page in self.pages():
            found += page
            if limit is not None and len(found) >= limit:
                return found[:limit]
        return found
