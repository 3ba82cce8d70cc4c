"""The type TrusteeEntityType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .individual import Individual
from .legal_entity import LegalEntity


class TrusteeEntityType(Model):
    legal_entity: Annotated[Maybe[LegalEntity], Field(alias="legalEntity")] = None
    employees: Maybe[list[Individual]] = None
