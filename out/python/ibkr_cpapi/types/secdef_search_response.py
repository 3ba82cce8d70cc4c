"""The type SecdefSearchResponse and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class SecdefSearchResponseItemSection(Model):
    sec_type: Annotated[Maybe[str], Field(alias="secType")] = None
    months: Maybe[str] = None
    exchange: Maybe[str] = None


class SecdefSearchResponseItemIssuer(Model):
    id: Maybe[str] = None
    name: Maybe[str] = None


class SecdefSearchResponseItem(Model):
    bondid: Maybe[int] = None
    conid: Maybe[str] = None
    company_header: Annotated[Maybe[str], Field(alias="companyHeader")] = None
    company_name: Annotated[Maybe[str | None], Field(alias="companyName")] = None
    symbol: Maybe[str | None] = None
    description: Maybe[str | None] = None
    restricted: Maybe[bool | None] = None
    fop: Maybe[str | None] = None
    opt: Maybe[str | None] = None
    war: Maybe[str | None] = None
    sections: Maybe[list[SecdefSearchResponseItemSection]] = None
    issuers: Maybe[list[SecdefSearchResponseItemIssuer]] = None


SecdefSearchResponse: TypeAlias = list[SecdefSearchResponseItem]
