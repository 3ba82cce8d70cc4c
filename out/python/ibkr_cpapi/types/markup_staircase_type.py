"""The type MarkupStaircaseType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class MarkupStaircaseType(Model):
    amount: Maybe[Number] = None
    break_: Annotated[Maybe[Number], Field(alias="break")] = None
