"""An answer as a whole: the result, and what else came with it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import httpx

from .errors import ConfigurationError
from .mismatch import Mismatch
from .texts import text_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What a call returns, with the response that it came from. Its repr shows no content."""

    operation: str
    status: int
    mismatches: tuple[Mismatch, ...]
    """Where the body is not as described."""
    value: T = field(repr=False)
    response: httpx.Response = field(repr=False)

    @property
    def text(self) -> str:
        """The body exactly as it came, as text."""
        return text_of(self.response)


_wanted: ContextVar[list[Answer[Any]] | None] = ContextVar("_wanted", default=None)


@contextmanager
def collected() -> Generator[list[Answer[Any]]]:
    """A list that gets the answers of all calls inside."""
    answers: list[Answer[Any]] = []
    token = _wanted.set(answers)
    try:
        yield answers
    finally:
        _wanted.reset(token)


def note(
    operation: str, response: httpx.Response, value: object, mismatches: tuple[Mismatch, ...]
) -> None:
    """Hands an answer to whoever collects them."""
    answers = _wanted.get()
    if answers is not None:
        answers.append(Answer(operation, response.status_code, mismatches, value, response))


def only(answers: list[Answer[Any]]) -> Answer[Any]:
    """The one answer that a call had."""
    if not answers:
        raise ConfigurationError("`answer` takes a method of this client that sends something")
    return answers[-1]
