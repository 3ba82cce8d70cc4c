"""The type RepDetail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RepDetail(Model):
    rep_id: Annotated[Maybe[str], Field(alias="repId")] = None
    percentage: Maybe[int] = None
