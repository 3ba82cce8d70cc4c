"""The type TaxFormRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class TaxFormRequest(Model):
    account_id: Annotated[str, Field(alias="accountId")]
    year: int
    type: str
    format: str
    gzip: Maybe[bool] = None
