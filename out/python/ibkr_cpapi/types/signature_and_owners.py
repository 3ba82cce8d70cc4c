"""The type SignatureAndOwners and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .account_user import AccountUser


class SignatureAndOwnersApplicant(Model):
    signatures: Maybe[list[str]] = None


class SignatureAndOwners(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    users: Maybe[list[AccountUser]] = None
    applicant: Maybe[SignatureAndOwnersApplicant] = None
