"""The type QuizQuestionnaires."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .questionnaire import Questionnaire
from .task import Task


class QuizQuestionnaires(Model):
    questionnaire: Maybe[list[Questionnaire]] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    task: Maybe[list[Task]] = None
