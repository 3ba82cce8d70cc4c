"""The type RequestDetail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RequestDetail(Model):
    request_id: Annotated[Maybe[int], Field(alias="requestId")] = None
    date_submitted: Annotated[Maybe[str], Field(alias="dateSubmitted")] = None
    status: Maybe[str] = None
    account_id: Annotated[Maybe[str], Field(alias="accountID")] = None
    request_type: Annotated[Maybe[str], Field(alias="requestType")] = None
