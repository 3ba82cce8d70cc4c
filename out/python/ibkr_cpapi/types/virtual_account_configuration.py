"""The type VirtualAccountConfiguration."""

from __future__ import annotations

from .._core import Maybe, Model
from .virtual_account_id_mapping import VirtualAccountIdMapping


class VirtualAccountConfiguration(Model):
    client_id: Maybe[str] = None
    user_id: Maybe[str] = None
    client_supports_virtual_accounts: Maybe[bool] = None
    account_id_mappings: Maybe[list[VirtualAccountIdMapping]] = None
