"""The type IndividualName and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class IndividualNameSalutation(StrEnum):
    MR = "Mr."
    MRS = "Mrs."
    MS = "Ms."
    DR = "Dr."
    MX = "Mx."
    IND = "Ind."


class IndividualNameSuffix(StrEnum):
    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


class IndividualName(Model):
    salutation: Maybe[Open[IndividualNameSalutation]] = None
    first: Maybe[str] = None
    last: Maybe[str] = None
    middle: Maybe[str] = None
    suffix: Maybe[Open[IndividualNameSuffix]] = None
    title: Maybe[str] = None
