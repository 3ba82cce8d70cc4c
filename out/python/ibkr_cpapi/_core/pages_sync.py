# Derived from pages_async.py by `python -m generators.python.unasync`: change that one.
"""Operations that give page after page, as one sequence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .core import Captured
    from .core_sync import SyncCore
    from .descriptors import Operation, Pagination

T = TypeVar("T")


class Pages(Generic[T]):
    """The items of all pages; each iteration begins with the first page, and asks as it goes."""

    def __init__(self, core: SyncCore, capture: Callable[[], Captured]) -> None:
        self._core = core
        self._capture = capture

    def pages(self) -> Iterator[Sequence[T]]:
        """The pages, up to one that is empty or the same as the one before."""
        sent, before = self._capture(), None
        turned, place = _turned(sent.operation)
        arguments: list[Any] = list(sent.sent)
        if arguments[place] is None:
            arguments[place] = turned.first
        while True:
            page = self._core.call(
                sent.operation,
                tuple(arguments),
                body=sent.body,
                media_type=sent.media_type,
                options=sent.options,
            )
            if not isinstance(page, list):
                raise ConfigurationError(f"{sent.operation.id}: a page of it is no list")
            page = cast(list[T], page)
            if not page or page == before:
                return
            yield page
            if turned.stop == "short" and before is not None and len(page) < len(before):
                return
            before = page
            arguments[place] = int(arguments[place]) + _step(turned, page)

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


def _turned(operation: Operation[Any]) -> tuple[Pagination, int]:
    """How the pages of an operation are turned, and the place of that among its arguments."""
    turned = operation.pagination
    wires = [parameter.wire for parameter in operation.parameters]
    if turned is None or turned.parameter not in wires:
        raise ConfigurationError(f"{operation.id} is not known to have pages")
    return turned, wires.index(turned.parameter)


def _step(turned: Pagination, page: Sequence[object]) -> int:
    return len(page) if turned.style == "offset" else 1
