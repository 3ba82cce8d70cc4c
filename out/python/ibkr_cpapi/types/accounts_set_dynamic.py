"""The type AccountsSetDynamicRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model


class AccountsSetDynamicRequest(Model):
    acct_id: Annotated[str, Field(alias="acctId")]
