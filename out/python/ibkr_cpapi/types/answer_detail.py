"""The type AnswerDetail."""

from __future__ import annotations

from .._core import Maybe, Model


class AnswerDetail(Model):
    name: Maybe[str] = None
    detail: Maybe[str] = None
