"""The type AccountManagementRequestsPayload."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .account_management_requests import AccountManagementRequests


class AccountManagementRequestsPayload(Model):
    account_management_requests: Annotated[
        Maybe[AccountManagementRequests], Field(alias="accountManagementRequests")
    ] = None
