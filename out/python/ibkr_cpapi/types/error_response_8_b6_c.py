"""The type ErrorResponse_8b6c."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ErrorResponse_8b6c(Model):
    error: Maybe[str] = None
    status_code: Annotated[Maybe[str | int], Field(alias="statusCode")] = None
