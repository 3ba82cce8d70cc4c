"""The type AdministratorContactPersonType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class AdministratorContactPersonTypeSuffix(StrEnum):
    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


class AdministratorContactPersonType(Model):
    first_name: Annotated[Maybe[str], Field(alias="firstName")] = None
    middle_initial: Annotated[Maybe[str], Field(alias="middleInitial")] = None
    last_name: Annotated[Maybe[str], Field(alias="lastName")] = None
    suffix: Maybe[Open[AdministratorContactPersonTypeSuffix]] = None
    phone_number: Annotated[Maybe[str], Field(alias="phoneNumber")] = None
