"""Helpers: an operation in one line, and cores whose server is a function."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
from _core import AsyncCore, Operation, Server, Settings, SyncCore
from _core.requests import build
from _core.transport import to_httpx

BASE = "https://api.test/v1"


def operation(method: str = "GET", path: str = "/x", **more: Any) -> Operation[Any]:
    more.setdefault("servers", (Server(BASE),))
    return Operation(id=f"{method} {path}", method=method, path=path, **more)


def settings(**more: Any) -> Settings:
    return Settings(package="demo", version="1.2", **more)


def request(
    op: Operation[Any],
    *args: object,
    body: object = None,
    media_type: str | None = None,
    options: Any = None,
    http: httpx.Client | None = None,
    **more: Any,
) -> httpx.Request:
    """The request as it would go out, read if it can be."""
    prepared = build(op, args, body, media_type, settings(**more), options)
    sent = to_httpx(prepared, http or httpx.Client(), op.id)
    sent.read()
    return sent


Handler = Callable[[httpx.Request], httpx.Response]


class Both:
    """Calls the synchronous and the asynchronous core, and expects the same of them."""

    def __init__(self, handler: Handler, **more: Any) -> None:
        self.handler = handler
        self.settings = settings(**more)

    def call(self, op: Operation[Any], *args: object, **more: Any) -> Any:
        with httpx.Client(transport=httpx.MockTransport(self.handler)) as http:
            outcomes = [self._outcome(lambda: SyncCore(self.settings, http).call(op, args, **more))]

        async def run() -> Any:
            async with httpx.AsyncClient(transport=httpx.MockTransport(self.handler)) as http:
                return await AsyncCore(self.settings, http).call(op, args, **more)

        outcomes.append(self._outcome(lambda: asyncio.run(run())))
        (first, error), (second, other) = outcomes
        assert type(error) is type(other)
        assert str(error) == str(other)
        if error is not None:
            raise error
        assert first == second
        return first

    @staticmethod
    def _outcome(call: Callable[[], Any]) -> tuple[Any, Exception | None]:
        try:
            return call(), None
        except Exception as error:
            return None, error
