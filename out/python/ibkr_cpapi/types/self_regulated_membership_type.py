"""The type SelfRegulatedMembershipType."""

from __future__ import annotations

from .._core import Maybe, Model


class SelfRegulatedMembershipType(Model):
    exchanges: Maybe[str] = None
    organizations: Maybe[str] = None
