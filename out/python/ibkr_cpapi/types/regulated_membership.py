"""The type RegulatedMembership."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RegulatedMembership(Model):
    organization_code: Annotated[Maybe[str], Field(alias="organizationCode")] = None
    membership_id: Annotated[Maybe[str], Field(alias="membershipId")] = None
