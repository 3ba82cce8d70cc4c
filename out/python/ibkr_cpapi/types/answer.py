"""The type Answer."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .answer_detail import AnswerDetail


class Answer(Model):
    answer_detail: Annotated[Maybe[list[AnswerDetail]], Field(alias="answerDetail")] = None
    detail: Maybe[str] = None
    id: Maybe[int] = None
    question_id: Annotated[Maybe[int], Field(alias="questionId")] = None
