"""The type Notifications and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class Notification(Model):
    r: Annotated[Maybe[str | int], Field(alias="R")] = None
    d: Annotated[Maybe[str], Field(alias="D")] = None
    ms: Annotated[Maybe[str], Field(alias="MS")] = None
    md: Annotated[Maybe[str], Field(alias="MD")] = None
    id: Annotated[Maybe[str], Field(alias="ID")] = None
    ht: Annotated[Maybe[int], Field(alias="HT")] = None
    fc: Annotated[Maybe[str], Field(alias="FC")] = None


Notifications: TypeAlias = list[Notification]
