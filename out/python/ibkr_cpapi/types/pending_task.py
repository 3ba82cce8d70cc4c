"""The type PendingTask."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PendingTask(Model):
    task_number: Annotated[Maybe[int], Field(alias="taskNumber")] = None
    form_number: Annotated[Maybe[int], Field(alias="formNumber")] = None
    form_name: Annotated[Maybe[str], Field(alias="formName")] = None
    action: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    state: Maybe[str] = None
    document_reject_reason: Annotated[Maybe[list[str]], Field(alias="documentRejectReason")] = None
    url: Maybe[str] = None
    start_date: Annotated[Maybe[str], Field(alias="startDate")] = None
    au10_tix_created_date: Annotated[Maybe[str], Field(alias="au10tixCreatedDate")] = None
    au10_tix_expiry_date: Annotated[Maybe[str], Field(alias="au10tixExpiryDate")] = None
    entity_id: Annotated[Maybe[int], Field(alias="entityId")] = None
    required_for_approval: Annotated[Maybe[bool], Field(alias="requiredForApproval")] = None
    online_task: Annotated[Maybe[bool], Field(alias="onlineTask")] = None
    required_for_trading: Annotated[Maybe[bool], Field(alias="requiredForTrading")] = None
    question_ids: Annotated[Maybe[list[int]], Field(alias="questionIds")] = None
