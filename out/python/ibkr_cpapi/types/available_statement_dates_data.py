"""The type AvailableStatementDatesData and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AvailableStatementDatesDataValueDaily(Model):
    start_date: Annotated[Maybe[str], Field(alias="startDate")] = None
    end_date: Annotated[Maybe[str], Field(alias="endDate")] = None


class AvailableStatementDatesDataValue(Model):
    daily: Maybe[AvailableStatementDatesDataValueDaily] = None
    monthly: Maybe[list[str]] = None
    annual: Maybe[list[str]] = None


class AvailableStatementDatesData(Model):
    data_type: Annotated[Maybe[str], Field(alias="dataType")] = None
    value: Maybe[AvailableStatementDatesDataValue] = None
