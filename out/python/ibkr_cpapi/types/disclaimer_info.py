"""The type DisclaimerInfo."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class DisclaimerInfo(Model):
    fc: Annotated[Maybe[str], Field(alias="FC")] = None
    dt: Annotated[Maybe[str], Field(alias="DT")] = None
