"""The type VirtualAccountIdMapping."""

from __future__ import annotations

from .._core import Maybe, Model


class VirtualAccountIdMapping(Model):
    account_id: Maybe[str] = None
    virtual_account_id: Maybe[str] = None
