"""The type MissingRequiredParameterResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .invalid_argument import InvalidArgument


class MissingRequiredParameterResponse(Model):
    type: str
    title: str
    status: int
    invalid_arguments: Annotated[Maybe[list[InvalidArgument]], Field(alias="invalidArguments")] = (
        None
    )
