"""The type ProblemDetailResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class ProblemDetailResponse(Model):
    type: Maybe[str] = None
    title: Maybe[str] = None
    status: Maybe[int] = None
    detail: Maybe[str] = None
    instance: Maybe[str] = None
