"""The type PreviousLossesType."""

from __future__ import annotations

from .._core import Maybe, Model


class PreviousLossesType(Model):
    loss: Maybe[int] = None
    quarter: Maybe[int] = None
    year: Maybe[int] = None
    currency: Maybe[str] = None
