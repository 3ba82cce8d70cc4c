"""The type CompleteLoginMessage."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class CompleteLoginMessage(Model):
    login_message_ids: Annotated[Maybe[list[int]], Field(alias="loginMessageIds")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
