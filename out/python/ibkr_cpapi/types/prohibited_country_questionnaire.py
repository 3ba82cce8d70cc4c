"""The type ProhibitedCountryQuestionnaire."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .prohibited_questionnaire_detail import ProhibitedQuestionnaireDetail


class ProhibitedCountryQuestionnaire(Model):
    prohibited_questionnaire_details: Annotated[
        Maybe[list[ProhibitedQuestionnaireDetail]], Field(alias="prohibitedQuestionnaireDetails")
    ] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    entity_id: Annotated[Maybe[str], Field(alias="entityId")] = None
