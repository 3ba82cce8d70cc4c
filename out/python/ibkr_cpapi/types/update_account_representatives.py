"""The type UpdateAccountRepresentatives."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .representative_detail import RepresentativeDetail


class UpdateAccountRepresentatives(Model):
    representative_details: Annotated[
        Maybe[list[RepresentativeDetail]], Field(alias="representativeDetails")
    ] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
