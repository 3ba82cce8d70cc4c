"""The type ResponseFileResponse."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse


class ResponseFileResponse(Model):
    is_processed: Annotated[Maybe[bool], Field(alias="isProcessed")] = None
    name: Maybe[str] = None
    data: Maybe[dict[str, Any]] = None
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
