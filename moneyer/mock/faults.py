"""Faults and answers on demand: what a test wants the server to do instead of its best."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from threading import Lock
from typing import Any, Self, TypeVar

_ALWAYS = 1 << 30


class BadOrder(ValueError):
    """A fault or an answer that was asked for in a way that cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong, for an operation (`GET /path`) or for all, and how often.

    `status` answers with that status; `delay` waits (seconds) first; `cut` closes the connection
    in the middle of the body, `drop` before any answer; `broken_json` and `html` spoil the body.
    """

    operation: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str | None = None
    delay: float = 0
    cut: bool = False
    drop: bool = False
    broken_json: bool = False
    html: bool = False
    times: int = _ALWAYS

    @classmethod
    def parse(cls, text: str) -> Self:
        """`status=503; delay=0.2; cut`, as in the header `X-Moneyer-Fault`. Raises BadOrder."""
        told: dict[str, Any] = {}
        headers: dict[str, str] = {}
        for piece in filter(None, (piece.strip() for piece in text.split(";"))):
            name, equals, value = (part.strip() for part in piece.partition("="))
            if name == "retry-after":
                headers["Retry-After"] = value
            else:
                told[name.replace("-", "_")] = value if equals else True
        return cls.read({**told, **({"headers": headers} if headers else {})})

    @classmethod
    def read(cls, told: Any) -> Self:
        """A fault from JSON. Raises BadOrder."""
        return cls(**_read(told, cls, {"status": int, "delay": float, "times": int}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer of one's own: `body` is JSON, unless there is a `text`."""

    operation: str | None = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    text: str | None = None
    times: int = 1

    @classmethod
    def read(cls, told: Any) -> Self:
        """An answer from JSON. Raises BadOrder."""
        return cls(**_read(told, cls, {"status": int, "times": int}))

    def payload(self) -> tuple[dict[str, str], bytes]:
        """Headers and bytes."""
        if self.text is not None:
            return {"Content-Type": "text/plain; charset=utf-8", **self.headers}, self.text.encode()
        if self.body is None:
            return dict(self.headers), b""
        written = json.dumps(self.body, ensure_ascii=False).encode()
        return {"Content-Type": "application/json", **self.headers}, written


def _read(told: Any, kind: type, numbers: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise BadOrder("an object is wanted")
    known = {one.name for one in fields(kind)}
    unknown = sorted(set(told) - known)
    if unknown:
        raise BadOrder(f"{unknown[0]!r} is not known; known are {', '.join(sorted(known))}")
    try:
        return {name: numbers.get(name, _same)(value) for name, value in told.items()}
    except (TypeError, ValueError):
        raise BadOrder("a number is wanted for status, delay and times") from None


def _same(value: Any) -> Any:
    return value


class Orders:
    """What was ordered, in order. Each order is used up after its `times`."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._faults: list[Fault] = []
        self._answers: list[Answer] = []

    def add(self, *orders: Fault | Answer) -> None:
        """Enters orders behind those that there are."""
        with self._lock:
            self._faults += [order for order in orders if isinstance(order, Fault)]
            self._answers += [order for order in orders if isinstance(order, Answer)]

    def clear(self, kind: type[Fault] | type[Answer] | None = None) -> None:
        """Forgets orders of a kind, or all."""
        with self._lock:
            if kind in (None, Fault):
                self._faults.clear()
            if kind in (None, Answer):
                self._answers.clear()

    def fault(self, operation: str | None) -> Fault | None:
        """The next fault for an operation."""
        with self._lock:
            return _taken(self._faults, operation)

    def answer(self, operation: str | None) -> Answer | None:
        """The next answer for an operation."""
        with self._lock:
            return _taken(self._answers, operation)


_Order = TypeVar("_Order", Fault, Answer)


def _taken(orders: list[_Order], operation: str | None) -> _Order | None:
    for position, order in enumerate(orders):
        if order.operation in (None, operation):
            if order.times > 1:
                orders[position] = replace(order, times=order.times - 1)
            else:
                del orders[position]
            return order
    return None
