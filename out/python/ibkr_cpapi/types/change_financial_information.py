"""The type ChangeFinancialInformation."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .financial_information import FinancialInformation


class ChangeFinancialInformation(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    reference_user_name: Annotated[Maybe[str], Field(alias="referenceUserName")] = None
    new_financial_information: Annotated[
        Maybe[FinancialInformation], Field(alias="newFinancialInformation")
    ] = None
