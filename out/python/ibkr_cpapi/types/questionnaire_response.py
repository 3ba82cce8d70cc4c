"""The type QuestionnaireResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .answer_response import AnswerResponse


class QuestionnaireResponse(Model):
    question_id: Annotated[Maybe[int], Field(alias="questionId")] = None
    question: Maybe[str] = None
    is_mandatory_to_answer: Annotated[Maybe[bool], Field(alias="isMandatoryToAnswer")] = None
    question_type: Annotated[Maybe[str], Field(alias="questionType")] = None
    answers: Maybe[list[AnswerResponse]] = None
