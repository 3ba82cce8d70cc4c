"""The type IserverHistoryLastResponse."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Known, Maybe, Model
from .single_historical_bar_last import SingleHistoricalBarLast


class IserverHistoryLastResponse(Model):
    server_id: Annotated[Maybe[str], Field(alias="serverId")] = None
    symbol: Maybe[str] = None
    text: Maybe[str] = None
    price_factor: Annotated[Maybe[int], Field(alias="priceFactor")] = None
    start_time: Annotated[Maybe[str], Field(alias="startTime")] = None
    high: Maybe[str] = None
    low: Maybe[str] = None
    time_period: Annotated[Maybe[str], Field(alias="timePeriod")] = None
    bar_length: Annotated[Maybe[int], Field(alias="barLength")] = None
    md_availability: Annotated[Maybe[str], Field(alias="mdAvailability")] = None
    outside_rth: Annotated[Maybe[bool], Field(alias="outsideRth")] = None
    trading_day_duration: Annotated[Maybe[int], Field(alias="tradingDayDuration")] = None
    volume_factor: Annotated[Maybe[int], Field(alias="volumeFactor")] = None
    price_display_rule: Annotated[Maybe[int], Field(alias="priceDisplayRule")] = None
    price_display_value: Annotated[Maybe[str], Field(alias="priceDisplayValue")] = None
    chart_pan_start_time: Annotated[Maybe[str], Field(alias="chartPanStartTime")] = None
    direction: Maybe[Annotated[Literal[-1], Known(-1)]] = None
    negative_capable: Annotated[Maybe[bool], Field(alias="negativeCapable")] = None
    message_version: Annotated[Maybe[int], Field(alias="messageVersion")] = None
    travel_time: Annotated[Maybe[int], Field(alias="travelTime")] = None
    data: Maybe[list[SingleHistoricalBarLast]] = None
    points: Maybe[int] = None
    mkt_data_delay: Annotated[Maybe[int], Field(alias="mktDataDelay")] = None
