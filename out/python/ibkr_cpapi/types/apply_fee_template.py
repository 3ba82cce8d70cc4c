"""The type ApplyFeeTemplate."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ApplyFeeTemplate(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    template_name: Annotated[Maybe[str], Field(alias="templateName")] = None
