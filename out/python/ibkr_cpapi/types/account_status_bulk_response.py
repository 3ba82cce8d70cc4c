"""The type AccountStatusBulkResponse."""

from __future__ import annotations

from .._core import Maybe, Model
from .account_status_response import AccountStatusResponse


class AccountStatusBulkResponse(Model):
    accounts: Maybe[list[AccountStatusResponse]] = None
    offset: Maybe[int] = None
    limit: Maybe[int] = None
    total: Maybe[int] = None
