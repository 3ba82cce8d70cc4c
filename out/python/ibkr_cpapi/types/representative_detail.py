"""The type RepresentativeDetail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RepresentativeDetail(Model):
    representative_id: Annotated[Maybe[str], Field(alias="representativeId")] = None
    percentage: Maybe[int] = None
