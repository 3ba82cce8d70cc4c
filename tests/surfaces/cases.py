"""One valid call of every operation, in the words of the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generators.ir.model import Operation, Parameter
from moneyer.mock.requests import SampleRequest


@dataclass(frozen=True)
class Case:
    """An operation, and a value for each parameter and for the body."""

    operation: Operation
    request: SampleRequest

    def value(self, parameter: Parameter) -> Any:
        """The value of a parameter; None when it is left out."""
        return self.request.parameters.get((parameter.location, parameter.name.wire))

    @property
    def codec(self) -> str | None:
        """How the body travels; None when there is none."""
        body = self.operation.body
        if body is None or self.request.media_type is None:
            return None
        return next(c.codec for c in body.contents if c.media_type == self.request.media_type)


@dataclass(frozen=True)
class Outcome:
    """What a surface made of a call: whether it worked, and what it said when it did not."""

    ok: bool
    said: str = ""
