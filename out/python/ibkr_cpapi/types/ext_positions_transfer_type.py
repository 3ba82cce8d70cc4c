"""The type ExtPositionsTransferType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .partial_bond_position import PartialBondPosition
from .partial_cash_position import PartialCashPosition
from .partial_fund_position import PartialFundPosition
from .partial_option_position import PartialOptionPosition
from .partial_stock_position import PartialStockPosition
from .partial_warrant_position import PartialWarrantPosition


class ExtPositionsTransferTypeType(StrEnum):
    FULL = "FULL"
    PARTIAL = "PARTIAL"


class ExtPositionsTransferTypeSubType(StrEnum):
    ACATS = "ACATS"
    ATON = "ATON"


class ExtPositionsTransferTypeSrcIraType(StrEnum):
    RI = "RI"
    RO = "RO"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    TFSA = "TFSA"
    SIMPLE = "SIMPLE"
    ISA = "ISA"
    JISA = "JISA"


class ExtPositionsTransferType(Model):
    partial_stock_positions: Annotated[
        Maybe[list[PartialStockPosition]], Field(alias="partialStockPositions")
    ] = None
    partial_bond_positions: Annotated[
        Maybe[list[PartialBondPosition]], Field(alias="partialBondPositions")
    ] = None
    partial_option_positions: Annotated[
        Maybe[list[PartialOptionPosition]], Field(alias="partialOptionPositions")
    ] = None
    partial_warrant_positions: Annotated[
        Maybe[list[PartialWarrantPosition]], Field(alias="partialWarrantPositions")
    ] = None
    partial_fund_positions: Annotated[
        Maybe[list[PartialFundPosition]], Field(alias="partialFundPositions")
    ] = None
    partial_cash_positions: Annotated[
        Maybe[list[PartialCashPosition]], Field(alias="partialCashPositions")
    ] = None
    type: Maybe[Open[ExtPositionsTransferTypeType]] = None
    sub_type: Annotated[Maybe[Open[ExtPositionsTransferTypeSubType]], Field(alias="subType")] = None
    broker_id: Annotated[Maybe[str], Field(alias="brokerId")] = None
    broker_name: Annotated[Maybe[str], Field(alias="brokerName")] = None
    account_at_broker: Annotated[Maybe[str], Field(alias="accountAtBroker")] = None
    src_ira_type: Annotated[
        Maybe[Open[ExtPositionsTransferTypeSrcIraType]], Field(alias="srcIRAType")
    ] = None
    margin_loan: Annotated[Maybe[bool], Field(alias="marginLoan")] = None
    short_pos: Annotated[Maybe[bool], Field(alias="shortPos")] = None
    option_pos: Annotated[Maybe[bool], Field(alias="optionPos")] = None
    ib_account: Annotated[Maybe[str], Field(alias="ibAccount")] = None
    third_party_type: Annotated[Maybe[str], Field(alias="thirdPartyType")] = None
    approximate_account_value: Annotated[Maybe[int], Field(alias="approximateAccountValue")] = None
    ssn: Maybe[str] = None
    ein: Maybe[str] = None
    signature: Maybe[str] = None
    authorize_to_remove_fund: Annotated[Maybe[bool], Field(alias="authorizeToRemoveFund")] = None
