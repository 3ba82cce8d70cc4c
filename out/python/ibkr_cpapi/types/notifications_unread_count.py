"""The type NotificationsUnreadCountLockedResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class NotificationsUnreadCountResponse(Model):
    bn: Annotated[Maybe[int], Field(alias="BN")] = None


class NotificationsUnreadCountLockedResponse(Model):
    status: Maybe[str] = None
