"""The type AssociatedEntities."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .associated_entity import AssociatedEntity
from .associated_individual import AssociatedIndividual


class AssociatedEntities(Model):
    associated_individuals: Annotated[
        Maybe[list[AssociatedIndividual]], Field(alias="associatedIndividuals")
    ] = None
    associated_entities: Annotated[
        Maybe[list[AssociatedEntity]], Field(alias="associatedEntities")
    ] = None
