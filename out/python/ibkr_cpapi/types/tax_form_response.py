"""The type TaxFormResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class TaxFormResponseData(Model):
    data_type: Annotated[Maybe[str], Field(alias="dataType")] = None
    encoding: Maybe[str] = None
    value: Maybe[str] = None
    mime_type: Annotated[Maybe[str], Field(alias="mimeType")] = None
    gzip: Maybe[bool] = None
    accept: Maybe[str] = None


class TaxFormResponse(Model):
    data: Maybe[TaxFormResponseData] = None
