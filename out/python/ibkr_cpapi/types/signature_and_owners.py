"""The type SignatureAndOwners and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .user_7_e91 import (
    User_7e91,
)


class SignatureAndOwnersApplicant(Model):
    signatures: Maybe[list[str]] = None


class SignatureAndOwners(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    users: Maybe[list[User_7e91]] = None
    applicant: Maybe[SignatureAndOwnersApplicant] = None
