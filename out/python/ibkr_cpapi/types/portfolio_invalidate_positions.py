"""The type PortfolioInvalidatePositionsResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class PortfolioInvalidatePositionsResponse(Model):
    message: Maybe[str] = None
