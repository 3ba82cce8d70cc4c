"""The type RegistrationTask."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RegistrationTask(Model):
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    form_number: Annotated[Maybe[int], Field(alias="formNumber")] = None
    form_name: Annotated[Maybe[str], Field(alias="formName")] = None
    action: Maybe[str] = None
    date_completed: Annotated[Maybe[str], Field(alias="dateCompleted")] = None
    state: Maybe[str] = None
    question_ids: Annotated[Maybe[list[int]], Field(alias="questionIds")] = None
    warning: Maybe[str] = None
    is_required_for_approval: Annotated[Maybe[bool], Field(alias="isRequiredForApproval")] = None
    is_completed: Annotated[Maybe[bool], Field(alias="isCompleted")] = None
    is_declined: Annotated[Maybe[bool], Field(alias="isDeclined")] = None
