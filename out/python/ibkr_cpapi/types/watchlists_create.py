"""The type WatchlistsCreateRequest and those around it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class WatchlistsCreateResponse(Model):
    id: Maybe[str] = None
    hash: Maybe[str] = None
    name: Maybe[str] = None
    read_only: Annotated[Maybe[bool], Field(alias="readOnly")] = None
    instruments: Maybe[list[str]] = None


class WatchlistsCreateRequest(Model):
    id: str
    name: str
    rows: list[Any]
