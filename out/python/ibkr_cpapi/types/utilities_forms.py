"""The type UtilitiesFormsProjection."""

from __future__ import annotations

from enum import StrEnum


class UtilitiesFormsProjection(StrEnum):
    PAYLOAD = "PAYLOAD"
    DOCS = "DOCS"
    NONE = "NONE"
