"""The type RequestDetailsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .request_detail import RequestDetail


class RequestDetailsResponse(Model):
    request_details: Annotated[Maybe[list[RequestDetail]], Field(alias="requestDetails")] = None
    offset: Maybe[int] = None
    limit: Maybe[int] = None
    total: Maybe[int] = None
