"""The type AdministratorType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .address import Address


class AdministratorTypeSuffix(StrEnum):
    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


class AdministratorType(Model):
    first_name: Annotated[Maybe[str], Field(alias="firstName")] = None
    middle_initial: Annotated[Maybe[str], Field(alias="middleInitial")] = None
    last_name: Annotated[Maybe[str], Field(alias="lastName")] = None
    suffix: Maybe[Open[AdministratorTypeSuffix]] = None
    address: Maybe[Address] = None
