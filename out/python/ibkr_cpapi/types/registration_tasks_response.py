"""The type RegistrationTasksResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse
from .registration_task import RegistrationTask


class RegistrationTasksResponse(Model):
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    status: Maybe[str] = None
    description: Maybe[str] = None
    state: Maybe[str] = None
    registration_task_present: Annotated[Maybe[bool], Field(alias="registrationTaskPresent")] = None
    registration_tasks: Annotated[
        Maybe[list[RegistrationTask]], Field(alias="registrationTasks")
    ] = None
