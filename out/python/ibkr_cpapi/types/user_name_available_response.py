"""The type UserNameAvailableResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse


class UserNameAvailableResponse(Model):
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    is_valid: Annotated[Maybe[bool], Field(alias="isValid")] = None
    is_available: Annotated[Maybe[bool], Field(alias="isAvailable")] = None
    suggested_user_name: Annotated[Maybe[list[str]], Field(alias="suggestedUserName")] = None
