"""The type OrdersLiveFilters."""

from __future__ import annotations

from enum import StrEnum


class OrdersLiveFilters(StrEnum):
    INACTIVE = "inactive"
    PENDING_SUBMIT = "pending_submit"
    PRE_SUBMITTED = "pre_submitted"
    SUBMITTED = "submitted"
    FILLED = "filled"
    PENDING_CANCEL = "pending_cancel"
    CANCELLED = "cancelled"
    WARN_STATE = "warn_state"
    SORT_BY_TIME = "sort_by_time"
