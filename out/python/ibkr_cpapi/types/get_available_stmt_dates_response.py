"""The type GetAvailableStmtDatesResponse."""

from __future__ import annotations

from .._core import Maybe, Model
from .available_statement_dates_data import AvailableStatementDatesData


class GetAvailableStmtDatesResponse(Model):
    data: Maybe[AvailableStatementDatesData] = None
