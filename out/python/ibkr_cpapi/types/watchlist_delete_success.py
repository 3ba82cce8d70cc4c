"""The type WatchlistDeleteSuccess and those around it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Maybe, Model


class WatchlistDeleteSuccessData(Model):
    deleted: Maybe[str] = None


class WatchlistDeleteSuccess(Model):
    data: Maybe[WatchlistDeleteSuccessData] = None
    action: Maybe[Literal["context"]] = None
    mid: Annotated[Maybe[str], Field(alias="MID")] = None
