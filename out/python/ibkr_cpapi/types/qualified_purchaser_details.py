"""The type QualifiedPurchaserDetails and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class QualifiedPurchaserDetailsCode(StrEnum):
    INVESTMENT_COMPANY_ACT = "InvestmentCompanyAct"
    DISCRETIONARY_BASIS = "DiscretionaryBasis"


class QualifiedPurchaserDetails(Model):
    code: Maybe[Open[QualifiedPurchaserDetailsCode]] = None
    status: Maybe[bool] = None
