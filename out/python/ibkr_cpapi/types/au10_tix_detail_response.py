"""The type Au10TixDetailResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse


class Au10TixDetailResponse(Model):
    start_date: Annotated[Maybe[str], Field(alias="startDate")] = None
    expiry_date: Annotated[Maybe[str], Field(alias="expiryDate")] = None
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    url: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    entity_id: Annotated[Maybe[int], Field(alias="entityId")] = None
    state: Maybe[str] = None
