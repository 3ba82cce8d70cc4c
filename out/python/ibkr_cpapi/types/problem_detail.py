"""The type ProblemDetail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .invalid_argument import InvalidArgument


class ProblemDetail(Model):
    type: str
    title: str
    status: int
    detail: Maybe[str] = None
    invalid_arguments: Annotated[Maybe[list[InvalidArgument]], Field(alias="invalidArguments")] = (
        None
    )
