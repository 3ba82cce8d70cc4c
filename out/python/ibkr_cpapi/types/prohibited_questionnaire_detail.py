"""The type ProhibitedQuestionnaireDetail and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class ProhibitedQuestionnaireDetailCode(StrEnum):
    PASSPORT = "PASSPORT"
    CITIZENSHIP = "CITIZENSHIP"
    BUSINESSDEALINGS = "BUSINESSDEALINGS"
    FINANCIALACCOUNTS = "FINANCIALACCOUNTS"
    RESIDENT = "RESIDENT"
    MULTI = "MULTI"
    BIRTH = "BIRTH"


class ProhibitedQuestionnaireDetail(Model):
    code: Maybe[Open[ProhibitedQuestionnaireDetailCode]] = None
    status: Maybe[bool] = None
    details: Maybe[str] = None
