"""The type FyiSettings and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class FyiSetting(Model):
    a: Annotated[Maybe[int], Field(alias="A")] = None
    fc: Annotated[Maybe[str], Field(alias="FC")] = None
    h: Annotated[Maybe[int], Field(alias="H")] = None
    fd: Annotated[Maybe[str], Field(alias="FD")] = None
    fn: Annotated[Maybe[str], Field(alias="FN")] = None


FyiSettings: TypeAlias = list[FyiSetting]
