"""The type IserverScannerParams and those around it."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class IserverScannerParamsScanTypeListItem(Model):
    display_name: Maybe[str] = None
    code: Maybe[str] = None
    instruments: Maybe[list[Any]] = None


class IserverScannerParamsInstrumentListItem(Model):
    display_name: Maybe[str] = None
    type: Maybe[str] = None
    filters: Maybe[list[Any]] = None


class IserverScannerParamsFilterListItemComboValue(Model):
    default: Maybe[bool] = None
    vendor: Maybe[dict[str, Any] | None] = None


class IserverScannerParamsFilterListItem(Model):
    group: Maybe[str] = None
    display_name: Maybe[str] = None
    code: Maybe[str] = None
    type: Maybe[str] = None
    combo_values: Maybe[list[IserverScannerParamsFilterListItemComboValue]] = None


class IserverScannerParamsLocationTreeItemLocationLocation(Model):
    display_name: Maybe[str] = None
    type: Maybe[str] = None


class IserverScannerParamsLocationTreeItemLocation(Model):
    display_name: Maybe[str] = None
    type: Maybe[str] = None
    locations: Maybe[list[IserverScannerParamsLocationTreeItemLocationLocation] | None] = None


class IserverScannerParamsLocationTreeItem(Model):
    display_name: Maybe[str] = None
    type: Maybe[str] = None
    locations: Maybe[list[IserverScannerParamsLocationTreeItemLocation]] = None


class IserverScannerParams(Model):
    scan_type_list: Maybe[list[IserverScannerParamsScanTypeListItem]] = None
    instrument_list: Maybe[list[IserverScannerParamsInstrumentListItem]] = None
    filter_list: Maybe[list[IserverScannerParamsFilterListItem]] = None
    location_tree: Maybe[list[IserverScannerParamsLocationTreeItem]] = None
