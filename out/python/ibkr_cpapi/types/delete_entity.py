"""The type DeleteEntity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class DeleteEntity(Model):
    ib_entity_id: Annotated[Maybe[int], Field(alias="ibEntityId")] = None
