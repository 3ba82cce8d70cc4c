"""The type ClientConfiguration and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from .._core import Model, Open


class ClientConfigurationAccountSelectionMode(StrEnum):
    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


class ClientConfiguration(Model):
    account_selection_mode: Open[ClientConfigurationAccountSelectionMode]
    filter: dict[str, dict[str, Any]]
