"""The type AnswerResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AnswerResponse(Model):
    answer_id: Annotated[Maybe[int], Field(alias="answerId")] = None
    answer: Maybe[str] = None
    dependent_question_id: Annotated[Maybe[int], Field(alias="dependentQuestionId")] = None
    dependent_answer_id: Annotated[Maybe[int], Field(alias="dependentAnswerId")] = None
    multi_answer_detail: Annotated[Maybe[list[str]], Field(alias="multiAnswerDetail")] = None
