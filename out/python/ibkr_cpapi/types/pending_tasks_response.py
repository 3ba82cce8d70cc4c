"""The type PendingTasksResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse
from .pending_task import PendingTask


class PendingTasksResponse(Model):
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    status: Maybe[str] = None
    description: Maybe[str] = None
    state: Maybe[str] = None
    pending_tasks: Annotated[Maybe[list[PendingTask]], Field(alias="pendingTasks")] = None
    pending_task_present: Annotated[Maybe[bool], Field(alias="pendingTaskPresent")] = None
