"""The type CreateBrowserSessionResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class CreateBrowserSessionResponse(Model):
    active: Maybe[bool] = None
    url: Maybe[str] = None
