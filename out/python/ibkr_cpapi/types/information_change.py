"""The type InformationChange."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .add_entity import AddEntity
from .delete_entity import DeleteEntity
from .update_entity import UpdateEntity


class InformationChange(Model):
    add_entities: Annotated[Maybe[list[AddEntity]], Field(alias="addEntities")] = None
    update_entities: Annotated[Maybe[list[UpdateEntity]], Field(alias="updateEntities")] = None
    delete_entities: Annotated[Maybe[list[DeleteEntity]], Field(alias="deleteEntities")] = None
    ib_account_id: Annotated[Maybe[str], Field(alias="ibAccountId")] = None
