"""The type ManagingOwner."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ManagingOwner(Model):
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    is25_percent_owner: Annotated[Maybe[bool], Field(alias="is25PercentOwner")] = None
