"""The type ErrorWithStatus."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ErrorWithStatus(Model):
    error: Maybe[str] = None
    status_code: Annotated[Maybe[str | int], Field(alias="statusCode")] = None
