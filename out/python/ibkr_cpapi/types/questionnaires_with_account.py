"""The type QuestionnairesWithAccount."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .questionnaire import Questionnaire


class QuestionnairesWithAccount(Model):
    questionnaire: Maybe[list[Questionnaire]] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
