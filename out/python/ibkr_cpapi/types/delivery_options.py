"""The type DeliveryOptions."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class DeliveryOptions(Model):
    e: Annotated[Maybe[list[Any]], Field(alias="E")] = None
    m: Annotated[Maybe[int], Field(alias="M")] = None
