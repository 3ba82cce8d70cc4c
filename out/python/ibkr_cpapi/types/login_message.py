"""The type LoginMessage."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class LoginMessage(Model):
    record_date: Annotated[Maybe[str], Field(alias="recordDate")] = None
    id: Maybe[int] = None
    username: Maybe[str] = None
    message_type: Annotated[Maybe[str], Field(alias="messageType")] = None
    content_id: Annotated[Maybe[int], Field(alias="contentId")] = None
    state: Maybe[str] = None
    description: Maybe[str] = None
    tasks: Maybe[list[int]] = None
