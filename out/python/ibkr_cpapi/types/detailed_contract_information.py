"""The type DetailedContractInformation and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class DetailedContractInformationValueValueStartNav(Model):
    date: Maybe[str] = None
    val: Maybe[int] = None


class DetailedContractInformationValueValue(Model):
    cps: Maybe[list[Number]] = None
    dates: Maybe[list[str]] = None
    freq: Maybe[str] = None
    nav: Maybe[list[Number]] = None
    start_nav: Annotated[
        Maybe[DetailedContractInformationValueValueStartNav], Field(alias="startNav")
    ] = None


class DetailedContractInformationValue(Model):
    last_successful_update: Annotated[Maybe[str], Field(alias="lastSuccessfulUpdate")] = None
    start: Maybe[str] = None
    periods: Maybe[list[str]] = None
    end: Maybe[str] = None
    base_currency: Annotated[Maybe[str], Field(alias="baseCurrency")] = None
    __pydantic_extra__: dict[str, DetailedContractInformationValueValue] = Field(init=False)


class DetailedContractInformation(Model):
    currency_type: Annotated[Maybe[str], Field(alias="currencyType")] = None
    rc: Maybe[int] = None
    view: Maybe[list[str]] = None
    nd: Maybe[int] = None
    id: Maybe[str] = None
    included: Maybe[list[str]] = None
    pm: Maybe[str] = None
    __pydantic_extra__: dict[str, DetailedContractInformationValue] = Field(init=False)
