"""Answers that the client is measured with, by path: made up, as large as real ones."""

from __future__ import annotations

from typing import Any

RATE = "/iserver/exchangerate"
POSITIONS = "/portfolio/DU1/positions/0"
CONIDS = "/trsrv/all-conids"


def bodies() -> dict[str, Any]:
    """A number, a page of 30 positions, 500 short rows; and what first calls ask for."""
    return {
        RATE: {"rate": 1.25},
        POSITIONS: [_position(number) for number in range(30)],
        CONIDS: [{"ticker": f"T{n}", "conid": n, "exchange": "X"} for n in range(1, 501)],
        "/iserver/account/DU1/summary": {"accountType": "A", "balance": 1.5, "SMA": 0.0},
        "/gw/api/v1/accounts/DU1/details": {},
    }


def _position(number: int) -> dict[str, Any]:
    return {
        "acctId": "DU1",
        "conid": 1000 + number,
        "contractDesc": f"T{number}",
        "position": 10.0 * number,
        "mktPrice": 12.5,
        "mktValue": 125.0 * number,
        "currency": "USD",
        "avgCost": 11.25,
        "avgPrice": 11.25,
        "realizedPnl": 0.0,
        "unrealizedPnl": 12.5 * number,
        "assetClass": "STK",
        "exerciseStyle": None,
        "multiplier": 0.0,
        "strike": "0",
        "conExchMap": [],
        "ticker": f"T{number}",
        "name": f"NAME {number}",
        "fullName": f"NAME {number} INC",
        "listingExchange": "X",
        "countryCode": "US",
        "sector": "S",
        "group": "G",
        "type": "COMMON",
        "hasOptions": True,
        "isUS": True,
        "time": number,
    }
