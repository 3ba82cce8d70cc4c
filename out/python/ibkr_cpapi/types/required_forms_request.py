"""The type RequiredFormsRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RequiredFormsRequest(Model):
    residence_country: Annotated[Maybe[str], Field(alias="residenceCountry")] = None
    account_type: Annotated[Maybe[str], Field(alias="accountType")] = None
    applicant_type: Annotated[Maybe[str], Field(alias="applicantType")] = None
    process_type: Annotated[Maybe[str], Field(alias="processType")] = None
    ira: Maybe[bool] = None
    ira_type: Annotated[Maybe[str], Field(alias="iraType")] = None
    requested_syep: Annotated[Maybe[bool], Field(alias="requestedSYEP")] = None
    requested_fcbp: Annotated[Maybe[bool], Field(alias="requestedFCBP")] = None
    additional_account: Annotated[Maybe[bool], Field(alias="additionalAccount")] = None
    additional_applicant: Annotated[Maybe[bool], Field(alias="additionalApplicant")] = None
    mifid_category: Annotated[Maybe[str], Field(alias="mifidCategory")] = None
    trading_permissions: Annotated[Maybe[list[str]], Field(alias="tradingPermissions")] = None
    capability: Maybe[list[str]] = None
    fa_trading_account: Annotated[Maybe[bool], Field(alias="faTradingAccount")] = None
