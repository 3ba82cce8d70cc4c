"""The type IserverScannerRunRequest and those around it."""

from __future__ import annotations

from .._core import Maybe, Model, Number


class IserverScannerRunRequestFilterItem(Model):
    code: Maybe[str] = None
    value: Maybe[str | int | bool | Number] = None


class IserverScannerRunRequest(Model):
    instrument: Maybe[str] = None
    type: Maybe[str] = None
    location: Maybe[str] = None
    filter: Maybe[list[IserverScannerRunRequestFilterItem]] = None
