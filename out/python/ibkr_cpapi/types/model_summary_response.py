"""The type ModelSummaryResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class ModelSummaryResponse(Model):
    bootstrapped: Maybe[bool] = None
    ci: Maybe[bool] = None
    desc: Maybe[str] = None
    is_static: Annotated[Maybe[bool], Field(alias="isStatic")] = None
    mismatch: Maybe[bool] = None
    model: Maybe[str] = None
    nlv: Maybe[Number | str] = None
    num_accounts: Annotated[Maybe[int], Field(alias="numAccounts")] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None
