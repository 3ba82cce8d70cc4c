"""The type GetParticipatingListResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model


class GetParticipatingListResponseParticipatingBank(Model):
    institution_name: Annotated[str, Field(alias="institutionName")]
    clearing_code: Annotated[str, Field(alias="clearingCode")]
    bic: Annotated[str, Field(alias="BIC")]


class GetParticipatingListResponse(Model):
    type: str
    participating_banks: Annotated[
        list[GetParticipatingListResponseParticipatingBank], Field(alias="participatingBanks")
    ]
