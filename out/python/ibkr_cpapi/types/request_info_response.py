"""The type RequestInfoResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RequestInfoResponse(Model):
    request_id: Annotated[Maybe[int], Field(alias="requestId")] = None
    executed_at: Annotated[Maybe[str], Field(alias="executedAt")] = None
