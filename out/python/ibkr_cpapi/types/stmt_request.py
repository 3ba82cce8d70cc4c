"""The type StmtRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class StmtRequest(Model):
    account_id: Annotated[str, Field(alias="accountId")]
    account_ids: Annotated[Maybe[list[str]], Field(alias="accountIds")] = None
    start_date: Annotated[str, Field(alias="startDate")]
    end_date: Annotated[str, Field(alias="endDate")]
    multi_account_format: Annotated[Maybe[str], Field(alias="multiAccountFormat")] = None
    crypto_consol_if_available: Annotated[Maybe[bool], Field(alias="cryptoConsolIfAvailable")] = (
        None
    )
    mime_type: Annotated[Maybe[str], Field(alias="mimeType")] = None
    language: Maybe[str] = None
    gzip: Maybe[bool] = None
