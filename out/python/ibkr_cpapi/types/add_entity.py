"""The type AddEntity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .add_relationship import AddRelationship
from .document import Document
from .individual import Individual
from .legal_entity import LegalEntity


class AddEntity(Model):
    add_relationships: Annotated[Maybe[list[AddRelationship]], Field(alias="addRelationships")] = (
        None
    )
    individual: Maybe[Individual] = None
    legal_entity: Annotated[Maybe[LegalEntity], Field(alias="legalEntity")] = None
    documents: Maybe[list[Document]] = None
