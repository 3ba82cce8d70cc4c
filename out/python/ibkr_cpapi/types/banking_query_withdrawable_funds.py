"""The type BankingQueryWithdrawableFundsRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, Open
from .query_ira_contributions import QueryIRAContributions
from .query_withdrawable_funds import QueryWithdrawableFunds


class BankingQueryWithdrawableFundsRequestInstructionType(StrEnum):
    QUERY_WITHDRAWABLE_FUNDS = "QUERY_WITHDRAWABLE_FUNDS"
    QUERY_IRA_CONTRIBUTIONS = "QUERY_IRA_CONTRIBUTIONS"


class BankingQueryWithdrawableFundsRequest(Model):
    instruction_type: Annotated[
        Open[BankingQueryWithdrawableFundsRequestInstructionType], Field(alias="instructionType")
    ]
    instruction: QueryWithdrawableFunds | QueryIRAContributions
