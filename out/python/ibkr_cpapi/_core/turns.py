"""Where a sequence of pages stands: what the next request says, and when there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from .errors import ConfigurationError, RequestError
from .plain import members

if TYPE_CHECKING:
    from .descriptors import Operation


class Turns:
    """Turns the pages of one operation. Nothing here waits."""

    def __init__(self, operation: Operation[Any], arguments: Sequence[object]) -> None:
        turned = operation.pagination
        wires = [parameter.wire for parameter in operation.parameters]
        if turned is None or turned.parameter not in wires:
            raise ConfigurationError(f"{operation.id} is not known to have pages")
        self._operation = operation.id
        self._turned = turned
        self._place = wires.index(turned.parameter)
        self._arguments: list[Any] = list(arguments)
        self._before: list[Any] | None = None
        self.are_over = False
        if turned.style != "cursor" and self._arguments[self._place] is None:
            self._arguments[self._place] = turned.first

    @property
    def arguments(self) -> tuple[Any, ...]:
        """What the next page is asked for with."""
        return tuple(self._arguments)

    def take(self, answer: object) -> list[Any]:
        """The items of a page that came. Raises ConfigurationError when it has no list of them."""
        page = _at(answer, self._turned.items)
        if page is None and self._turned.items:
            page = list[Any]()  # an answer without items may leave them out
        if not _is_list(page):
            raise ConfigurationError(f"{self._operation}: a page of it is no list")
        current = self._arguments[self._place]
        if self._turned.style == "cursor":
            following = _at(answer, self._turned.next)
            self.are_over = following in (None, "", False, current)
        else:
            if not page or page == self._before:
                self.are_over = True
                return []
            following = int(current) + (len(page) if self._turned.style == "offset" else 1)
            before = self._before
            if self._turned.stop == "short" and before is not None:
                self.are_over = len(page) < len(before)
        self._arguments[self._place] = following
        self._before = page
        return page


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _at(value: Any, pointer: str) -> Any:
    """What a JSON Pointer (RFC 6901) leads to by the names of the wire; None: nothing is there."""
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        try:
            value = members(value).get(name)
        except RequestError:
            return None
    return value
