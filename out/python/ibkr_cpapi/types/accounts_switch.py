"""The type AccountsSwitchRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AccountsSwitchRequest(Model):
    acct_id: Annotated[Maybe[str], Field(alias="acctId")] = None
