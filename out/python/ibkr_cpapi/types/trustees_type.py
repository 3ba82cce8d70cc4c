"""The type TrusteesType."""

from __future__ import annotations

from .._core import Maybe, Model
from .trustee_entity_type import TrusteeEntityType
from .trustee_individual import TrusteeIndividual


class TrusteesType(Model):
    individuals: Maybe[list[TrusteeIndividual]] = None
    entities: Maybe[list[TrusteeEntityType]] = None
