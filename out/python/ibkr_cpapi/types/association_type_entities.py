"""The type AssociationTypeEntities."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .associated_individual import AssociatedIndividual
from .legal_entity import LegalEntity


class AssociationTypeEntities(Model):
    individual: Maybe[list[AssociatedIndividual]] = None
    legal_entity: Annotated[Maybe[list[LegalEntity]], Field(alias="legalEntity")] = None
