"""The type Details."""

from __future__ import annotations

from .._core import Maybe, Model


class Details(Model):
    question: Maybe[str] = None
    answer: Maybe[str] = None
