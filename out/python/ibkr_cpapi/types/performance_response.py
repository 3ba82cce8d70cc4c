"""The type PerformanceResponse and those around it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number


class PerformanceResponseNavDataItemStartNav(Model):
    date: Maybe[str] = None
    val: Maybe[Number] = None


class PerformanceResponseNavDataItem(Model):
    id_type: Annotated[Maybe[str], Field(alias="idType")] = None
    navs: Maybe[list[Any]] = None
    start: Maybe[str] = None
    end: Maybe[str] = None
    id: Maybe[str] = None
    start_nav: Annotated[Maybe[PerformanceResponseNavDataItemStartNav], Field(alias="startNAV")] = (
        None
    )
    base_currency: Annotated[Maybe[str], Field(alias="baseCurrency")] = None


class PerformanceResponseNav(Model):
    data: Maybe[list[PerformanceResponseNavDataItem]] = None
    freq: Maybe[str] = None
    dates: Maybe[list[Any]] = None


class PerformanceResponseCpsDataItem(Model):
    id_type: Annotated[Maybe[str], Field(alias="idType")] = None
    start: Maybe[str] = None
    end: Maybe[str] = None
    returns: Maybe[list[Any]] = None
    id: Maybe[str] = None
    base_currency: Annotated[Maybe[str], Field(alias="baseCurrency")] = None


class PerformanceResponseCps(Model):
    data: Maybe[list[PerformanceResponseCpsDataItem]] = None
    freq: Maybe[str] = None
    dates: Maybe[list[Any]] = None


class PerformanceResponseTppsDataItem(Model):
    id_type: Annotated[Maybe[str], Field(alias="idType")] = None
    start: Maybe[str] = None
    end: Maybe[str] = None
    returns: Maybe[list[Any]] = None
    id: Maybe[str] = None
    base_currency: Annotated[Maybe[str], Field(alias="baseCurrency")] = None


class PerformanceResponseTpps(Model):
    data: Maybe[list[PerformanceResponseTppsDataItem]] = None
    freq: Maybe[str] = None
    dates: Maybe[list[Any]] = None


class PerformanceResponse(Model):
    currency_type: Annotated[Maybe[str], Field(alias="currencyType")] = None
    rc: Maybe[int] = None
    nav: Maybe[PerformanceResponseNav] = None
    nd: Maybe[int] = None
    cps: Maybe[PerformanceResponseCps] = None
    tpps: Maybe[PerformanceResponseTpps] = None
    id: Maybe[str] = None
    included: Maybe[list[Any]] = None
    pm: Maybe[str] = None
