"""The type Questionnaires."""

from __future__ import annotations

from .._core import Maybe, Model
from .questionnaire import Questionnaire


class Questionnaires(Model):
    questionnaire: Maybe[list[Questionnaire]] = None
