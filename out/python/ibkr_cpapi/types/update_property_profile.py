"""The type UpdatePropertyProfile."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdatePropertyProfile(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    property_profile: Annotated[Maybe[str], Field(alias="propertyProfile")] = None
