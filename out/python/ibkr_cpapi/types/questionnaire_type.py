"""The type QuestionnaireType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class QuestionnaireType(Model):
    form_number: Annotated[Maybe[int], Field(alias="formNumber")] = None
    detail: Maybe[str] = None
