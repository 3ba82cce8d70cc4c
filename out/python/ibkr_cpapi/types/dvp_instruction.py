"""The type DVPInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class DvpInstructionType(StrEnum):
    DTCID = "DTCID"
    NSCC = "NSCC"
    CMTA = "CMTA"
    GUS = "GUS"
    OCCSSF = "OCCSSF"


class DvpInstructionRole(StrEnum):
    E = "E"
    C = "C"
    B = "B"


class DvpInstructionTxGroupCode(StrEnum):
    G = "G"
    Z = "Z"
    R = "R"
    N = "N"


class DvpInstructionAssetClass(StrEnum):
    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class DvpInstructionExchange(StrEnum):
    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"


class DVPInstruction(Model):
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    external_account_id: Annotated[Maybe[str], Field(alias="externalAccountID")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountID")] = None
    name: Maybe[str] = None
    type: Maybe[Open[DvpInstructionType]] = None
    role: Maybe[Open[DvpInstructionRole]] = None
    agent_id: Annotated[Maybe[str], Field(alias="agentID")] = None
    firm_id: Annotated[Maybe[str], Field(alias="firmID")] = None
    agent_name: Annotated[Maybe[str], Field(alias="agentName")] = None
    account_name: Annotated[Maybe[str], Field(alias="accountName")] = None
    day_do_id: Annotated[Maybe[str], Field(alias="dayDoID")] = None
    tx_group_code: Annotated[Maybe[Open[DvpInstructionTxGroupCode]], Field(alias="txGroupCode")] = (
        None
    )
    broker_code: Annotated[Maybe[str], Field(alias="brokerCode")] = None
    asset_class: Annotated[Maybe[Open[DvpInstructionAssetClass]], Field(alias="assetClass")] = None
    exchange: Maybe[Open[DvpInstructionExchange]] = None
    prepay_tax: Annotated[Maybe[bool], Field(alias="prepayTax")] = None
    prepay_commission: Annotated[Maybe[bool], Field(alias="prepayCommission")] = None
    expiry: Maybe[str] = None
    default: Maybe[bool] = None
