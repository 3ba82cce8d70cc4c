"""The type Service and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class ServiceAction(StrEnum):
    ADD = "ADD"
    REMOVE = "REMOVE"


class Service(Model):
    value: Maybe[int] = None
    action: Maybe[Open[ServiceAction]] = None
