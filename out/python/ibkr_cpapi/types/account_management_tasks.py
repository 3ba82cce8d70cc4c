"""The type AccountManagementTasksTaskType."""

from __future__ import annotations

from enum import StrEnum


class AccountManagementTasksTaskType(StrEnum):
    PENDING = "pending"
    REGISTRATION = "registration"
