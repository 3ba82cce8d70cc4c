"""The type AccountClose."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AccountClose(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    close_reason: Annotated[Maybe[str], Field(alias="closeReason")] = None
