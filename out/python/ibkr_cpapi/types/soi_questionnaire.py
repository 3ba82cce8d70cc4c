"""The type SOIQuestionnaire."""

from __future__ import annotations

from .._core import Maybe, Model


class SOIQuestionnaire(Model):
    details: Maybe[str] = None
