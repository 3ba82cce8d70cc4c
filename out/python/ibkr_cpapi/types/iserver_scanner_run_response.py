"""The type IserverScannerRunResponse and those around it."""

from __future__ import annotations

from .._core import Maybe, Model


class IserverScannerRunResponseContract(Model):
    server_id: Maybe[str] = None
    column_name: Maybe[str] = None
    symbol: Maybe[str] = None
    conidex: Maybe[str] = None
    con_id: Maybe[int] = None
    available_chart_periods: Maybe[str] = None
    company_name: Maybe[str] = None
    contract_description_1: Maybe[str] = None
    listing_exchange: Maybe[str] = None
    sec_type: Maybe[str] = None


class IserverScannerRunResponse(Model):
    contracts: Maybe[list[IserverScannerRunResponseContract]] = None
    scan_data_column_name: Maybe[str] = None
