"""The type OrderReplyMessage and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class OrderReplyMessageItem(Model):
    id: Maybe[str] = None
    is_suppressed: Annotated[Maybe[bool], Field(alias="isSuppressed")] = None
    message: Maybe[list[str]] = None
    message_ids: Annotated[Maybe[list[str]], Field(alias="messageIds")] = None


OrderReplyMessage: TypeAlias = list[OrderReplyMessageItem]
