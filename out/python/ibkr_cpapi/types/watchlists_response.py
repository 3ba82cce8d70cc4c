"""The type WatchlistsResponse and those around it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Maybe, Model


class WatchlistsResponseDataUserList(Model):
    is_open: Maybe[bool] = None
    read_only: Maybe[bool] = None
    name: Maybe[str] = None
    modified: Maybe[int] = None
    id: Maybe[str] = None
    type: Maybe[Literal["watchlist"]] = None


class WatchlistsResponseData(Model):
    scanners_only: Maybe[bool] = None
    show_scanners: Maybe[bool] = None
    bulk_delete: Maybe[bool] = None
    user_lists: Maybe[list[WatchlistsResponseDataUserList]] = None


class WatchlistsResponse(Model):
    data: Maybe[WatchlistsResponseData] = None
    action: Maybe[Literal["content"]] = None
    mid: Annotated[Maybe[str], Field(alias="MID")] = None
