"""The type NotificationReadAcknowledge and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class NotificationReadAcknowledgeP(Model):
    r: Annotated[Maybe[int], Field(alias="R")] = None
    id: Annotated[Maybe[str], Field(alias="ID")] = None


class NotificationReadAcknowledge(Model):
    v: Annotated[Maybe[int], Field(alias="V")] = None
    t: Annotated[Maybe[int], Field(alias="T")] = None
    p: Annotated[Maybe[NotificationReadAcknowledgeP], Field(alias="P")] = None
