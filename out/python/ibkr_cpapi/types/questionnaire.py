"""The type Questionnaire."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .answer import Answer


class Questionnaire(Model):
    answers: Maybe[list[Answer]] = None
    form_number: Annotated[Maybe[int], Field(alias="formNumber")] = None
