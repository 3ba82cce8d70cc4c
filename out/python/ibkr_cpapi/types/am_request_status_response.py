"""The type AmRequestStatusResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AmRequestStatusResponse(Model):
    request_id: Annotated[Maybe[str], Field(alias="requestId")] = None
    request_type: Annotated[Maybe[str], Field(alias="requestType")] = None
    status: Maybe[str] = None
    message: Maybe[str] = None
    acct_id: Annotated[Maybe[str], Field(alias="acctId")] = None
