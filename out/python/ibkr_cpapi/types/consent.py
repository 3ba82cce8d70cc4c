"""The type Consent and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class ConsentConsentStatus(StrEnum):
    GRANTED = "GRANTED"
    REVOKED = "REVOKED"


class Consent(Model):
    consent_id: Maybe[str] = None
    consent_status: Maybe[Open[ConsentConsentStatus]] = None
    client_id: Maybe[str] = None
    user_id: Maybe[int] = None
    account_id: Maybe[str] = None
    consented_scopes: Maybe[list[str]] = None
    consented_at: Maybe[str] = None
