"""The type SingleWatchlist."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .single_watchlist_entry import SingleWatchlistEntry


class SingleWatchlist(Model):
    id: Maybe[str] = None
    hash: Maybe[str] = None
    name: Maybe[str] = None
    read_only: Annotated[Maybe[bool], Field(alias="readOnly")] = None
    instruments: Maybe[list[SingleWatchlistEntry]] = None
