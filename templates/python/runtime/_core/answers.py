"""An answer as a whole: the result, and what else came with it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .core import collecting
from .errors import ConfigurationError
from .texts import text_of

if TYPE_CHECKING:
    from .mismatch import Mismatch

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


@contextmanager
def collected() -> Generator[list[Answer[Any]]]:
    """A list that gets the answers of all calls inside."""
    answers: list[Answer[Any]] = []
    token = collecting.set(answers)
    try:
        yield answers
    finally:
        collecting.reset(token)


def only(answers: list[Answer[Any]]) -> Answer[Any]:
    """The one answer that a call had."""
    if not answers:
        raise ConfigurationError("`answer` takes a method of this client that sends something")
    return answers[-1]
