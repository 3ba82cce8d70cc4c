"""The type ModelPresetsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ModelPresetsResponse(Model):
    avoid_negative_cash_in_core: Annotated[Maybe[bool], Field(alias="avoidNegativeCashInCore")] = (
        None
    )
    cash_qty_estimate_factor: Annotated[Maybe[int], Field(alias="cashQtyEstimateFactor")] = None
    close_divest_core_position: Annotated[Maybe[bool], Field(alias="closeDivestCorePosition")] = (
        None
    )
    fully_invest_existing_long_positions: Annotated[
        Maybe[bool], Field(alias="fullyInvestExistingLongPositions")
    ] = None
    keep_model_open: Annotated[Maybe[bool], Field(alias="keepModelOpen")] = None
    prefer_cross_with_independent: Annotated[
        Maybe[bool], Field(alias="preferCrossWithIndependent")
    ] = None
    prefer_transfer_from_independent: Annotated[
        Maybe[bool], Field(alias="preferTransferFromIndependent")
    ] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    round_alloc_exch_board_lot: Annotated[Maybe[bool], Field(alias="roundAllocExchBoardLot")] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None
    use_non_base_ccy: Annotated[Maybe[bool], Field(alias="useNonBaseCcy")] = None
    use_tolerance_range: Annotated[Maybe[bool], Field(alias="useToleranceRange")] = None
