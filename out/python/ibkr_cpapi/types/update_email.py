"""The type UpdateEmail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdateEmail(Model):
    email: Maybe[str] = None
    token: Maybe[str] = None
    access: Maybe[bool] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    entity_id: Annotated[Maybe[str], Field(alias="entityId")] = None
