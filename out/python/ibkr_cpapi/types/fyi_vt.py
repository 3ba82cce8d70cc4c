"""The type FyiVt."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FyiVt(Model):
    v: Annotated[Maybe[int], Field(alias="V")] = None
    t: Annotated[Maybe[int], Field(alias="T")] = None
