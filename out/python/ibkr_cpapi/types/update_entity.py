"""The type UpdateEntity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .add_relationship import AddRelationship
from .delete_relationship import DeleteRelationship
from .document import Document
from .individual import Individual
from .legal_entity import LegalEntity
from .organization import Organization
from .trust import Trust


class UpdateEntity(Model):
    add_relationships: Annotated[Maybe[list[AddRelationship]], Field(alias="addRelationships")] = (
        None
    )
    delete_relationships: Annotated[
        Maybe[list[DeleteRelationship]], Field(alias="deleteRelationships")
    ] = None
    individual: Maybe[Individual] = None
    legal_entity: Annotated[Maybe[LegalEntity], Field(alias="legalEntity")] = None
    trust: Maybe[Trust] = None
    organization: Maybe[Organization] = None
    documents: Maybe[list[Document]] = None
    ib_entity_id: Annotated[Maybe[int], Field(alias="ibEntityId")] = None
