"""The type AccreditedInvestorInformation."""

from __future__ import annotations

from .._core import Maybe, Model


class AccreditedInvestorInformation(Model):
    q1: Maybe[bool] = None
    q2: Maybe[bool] = None
    q3: Maybe[bool] = None
    q4: Maybe[bool] = None
    q5: Maybe[bool] = None
