"""The type AccountRep."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .rep_detail import RepDetail


class AccountRep(Model):
    rep_details: Annotated[Maybe[list[RepDetail]], Field(alias="repDetails")] = None
    included: Maybe[bool] = None
