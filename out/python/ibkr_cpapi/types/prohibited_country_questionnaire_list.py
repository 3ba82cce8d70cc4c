"""The type ProhibitedCountryQuestionnaireList."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .prohibited_questionnaire_detail import ProhibitedQuestionnaireDetail


class ProhibitedCountryQuestionnaireList(Model):
    prohibited_questionnaire_detail: Annotated[
        Maybe[list[ProhibitedQuestionnaireDetail]], Field(alias="prohibitedQuestionnaireDetail")
    ] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    entity_id: Annotated[Maybe[str], Field(alias="entityId")] = None
