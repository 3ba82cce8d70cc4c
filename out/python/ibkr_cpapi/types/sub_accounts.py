"""The type SubAccounts and those around it."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class SubAccountsAccount(Model):
    data: Maybe[list[Any]] = None
    name: Maybe[str] = None


class SubAccounts(Model):
    accounts: Maybe[list[SubAccountsAccount]] = None
