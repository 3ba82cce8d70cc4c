"""The type IndividualIRABene."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class IndividualIRABene(Model):
    first_name: Annotated[Maybe[str], Field(alias="firstName")] = None
    last_name: Annotated[Maybe[str], Field(alias="lastName")] = None
    date_of_birth: Annotated[Maybe[str], Field(alias="dateOfBirth")] = None
    type: Maybe[str] = None
    identification: Maybe[dict[str, str]] = None
    location: Maybe[dict[str, str]] = None
    relationship: Maybe[str] = None
    ownership: Maybe[int] = None
    per_stripes: Annotated[Maybe[str], Field(alias="perStripes")] = None
