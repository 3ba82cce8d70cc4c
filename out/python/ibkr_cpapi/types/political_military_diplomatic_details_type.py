"""The type PoliticalMilitaryDiplomaticDetailsType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PoliticalMilitaryDiplomaticDetailsType(Model):
    person_name: Annotated[Maybe[str], Field(alias="personName")] = None
    title: Maybe[str] = None
    organization: Maybe[str] = None
    country: Maybe[str] = None
