"""The type RestrictionInfo."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RestrictionInfo(Model):
    id: Maybe[int] = None
    by_ib: Annotated[Maybe[bool], Field(alias="byIB")] = None
    name: Maybe[str] = None
