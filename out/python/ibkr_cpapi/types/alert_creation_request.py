"""The type AlertCreationRequest and those around it."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Open, OpenInt


class AlertCreationRequestAlertRepeatable(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


class AlertCreationRequestOutsideRth(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


class AlertCreationRequestSendMessage(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


class AlertCreationRequestTif(StrEnum):
    GTC = "GTC"
    GTD = "GTD"


class AlertCreationRequest(Model):
    order_id: Annotated[Maybe[int | str], Field(alias="orderId")] = None
    alert_name: Annotated[str, Field(alias="alertName")]
    alert_message: Annotated[str, Field(alias="alertMessage")]
    alert_repeatable: Annotated[
        OpenInt[AlertCreationRequestAlertRepeatable], Field(alias="alertRepeatable")
    ]
    email: Maybe[str] = None
    expire_time: Annotated[Maybe[str], Field(alias="expireTime")] = None
    i_tws_orders_only: Annotated[Maybe[int], Field(alias="iTWSOrdersOnly")] = None
    outside_rth: Annotated[OpenInt[AlertCreationRequestOutsideRth], Field(alias="outsideRth")]
    send_message: Annotated[
        Maybe[OpenInt[AlertCreationRequestSendMessage]], Field(alias="sendMessage")
    ] = None
    show_popup: Annotated[Maybe[int], Field(alias="showPopup")] = None
    tif: Open[AlertCreationRequestTif]
    conditions: list[Any]
