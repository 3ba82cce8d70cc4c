"""The type AgreementRevision."""

from __future__ import annotations

from .._core import Model


class AgreementRevision(Model):
    type: str
