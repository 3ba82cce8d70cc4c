"""Fa."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    Operation,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncFaResource", "FaResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_MODEL_PRESETS: Operation[types.ModelPresetsResponse] = Operation(
    id="POST /fa/fa-preset/get",
    method="POST",
    path="/fa/fa-preset/get",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.ModelPresetsResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_SAVE_MODEL_PRESETS: Operation[types.FaSaveModelPresetsResponse] = Operation(
    id="POST /fa/fa-preset/save",
    method="POST",
    path="/fa/fa-preset/save",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.FaSaveModelPresetsResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_MODEL_ACCOUNTS: Operation[types.FaModelAccountsResponse] = Operation(
    id="POST /fa/model/accounts-details",
    method="POST",
    path="/fa/model/accounts-details",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.FaModelAccountsResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_INVEST: Operation[types.FaInvestResponse] = Operation(
    id="POST /fa/model/invest-divest",
    method="POST",
    path="/fa/model/invest-divest",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.FaInvestResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_INVESTED_ACCOUNTS: Operation[types.GetInvestedAccountsSummary] = Operation(
    id="POST /fa/model/invest-divest-positions",
    method="POST",
    path="/fa/model/invest-divest-positions",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.GetInvestedAccountsSummary),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_MODELS: Operation[types.ModelListResponse] = Operation(
    id="POST /fa/model/list",
    method="POST",
    path="/fa/model/list",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.ModelListResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_MODEL_POSITIONS: Operation[types.ModelPositionResponse] = Operation(
    id="POST /fa/model/positions",
    method="POST",
    path="/fa/model/positions",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.ModelPositionResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_SAVE_MODEL: Operation[types.FaSaveModelResponse] = Operation(
    id="POST /fa/model/save",
    method="POST",
    path="/fa/model/save",
    servers=SERVERS,
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("cashTargets", "desc", "isStatic", "model", "positionTargets"),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.FaSaveModelResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_SUBMIT_TRANSFERS: Operation[types.FaSubmitTransfersResponse] = Operation(
    id="POST /fa/model/submit-transfers",
    method="POST",
    path="/fa/model/submit-transfers",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.FaSubmitTransfersResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_MODEL_SUMMARY: Operation[types.ModelSummaryResponse] = Operation(
    id="POST /fa/model/summary",
    method="POST",
    path="/fa/model/summary",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.ModelSummaryResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_ACCOUNTS: Operation[types.SubAccounts] = Operation(
    id="GET /iserver/account/allocation/accounts",
    method="GET",
    path="/iserver/account/allocation/accounts",
    servers=SERVERS,
    responses=(Response("200", (Content("application/json", "json", lambda: types.SubAccounts),)),),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_GROUPS: Operation[types.AllocationGroups] = Operation(
    id="GET /iserver/account/allocation/group",
    method="GET",
    path="/iserver/account/allocation/group",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.AllocationGroups),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_MODIFY_GROUP: Operation[types.FaModifyGroupResponse] = Operation(
    id="PUT /iserver/account/allocation/group",
    method="PUT",
    path="/iserver/account/allocation/group",
    servers=SERVERS,
    body=Body(
        (Content("application/json", "json"),), required=True, needs=("name", "default_method")
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.FaModifyGroupResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="idempotent",
)
_CREATE_GROUP: Operation[types.FaCreateGroupResponse] = Operation(
    id="POST /iserver/account/allocation/group",
    method="POST",
    path="/iserver/account/allocation/group",
    servers=SERVERS,
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("name", "accounts", "default_method"),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.FaCreateGroupResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_DELETE_GROUP: Operation[types.FaDeleteGroupResponse] = Operation(
    id="POST /iserver/account/allocation/group/delete",
    method="POST",
    path="/iserver/account/allocation/group/delete",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True, needs=("name",)),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.FaDeleteGroupResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_GROUP: Operation[types.AllocationGroup] = Operation(
    id="POST /iserver/account/allocation/group/single",
    method="POST",
    path="/iserver/account/allocation/group/single",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True, needs=("name",)),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.AllocationGroup),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_PRESETS: Operation[types.Presets] = Operation(
    id="GET /iserver/account/allocation/presets",
    method="GET",
    path="/iserver/account/allocation/presets",
    servers=SERVERS,
    responses=(Response("200", (Content("application/json", "json", lambda: types.Presets),)),),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_SET_PRESETS: Operation[types.FaSetPresetsResponse] = Operation(
    id="POST /iserver/account/allocation/presets",
    method="POST",
    path="/iserver/account/allocation/presets",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.FaSetPresetsResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)


class FaResource:
    """Fa."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def model_presets(
        self,
        body: types.FaModelPresetsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelPresetsResponse:
        """Get how models are rebalanced.

        Returns the advisor's rebalancing settings, such as rounding to lots, tolerance ranges and
        whether non-base cash is used. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/fa-preset/get`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.ModelPresetsResponse: With `avoid_negative_cash_in_core`,
                `cash_qty_estimate_factor`, `close_divest_core_position`,
                `fully_invest_existing_long_positions`, `keep_model_open`,
                `prefer_cross_with_independent` and 6 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_presets(req_id=1, subscription_key="subscription_key")
        """
        return self._core.call(
            _MODEL_PRESETS,
            (),
            body=body,
            members={"reqID": req_id, "subscriptionKey": subscription_key},
            options=options,
        )

    def save_model_presets(
        self,
        body: types.ModelPresetsResponse | None = None,
        *,
        avoid_negative_cash_in_core: bool | Unset = UNSET,
        cash_qty_estimate_factor: int | Unset = UNSET,
        close_divest_core_position: bool | Unset = UNSET,
        fully_invest_existing_long_positions: bool | Unset = UNSET,
        keep_model_open: bool | Unset = UNSET,
        prefer_cross_with_independent: bool | Unset = UNSET,
        prefer_transfer_from_independent: bool | Unset = UNSET,
        req_id: int | Unset = UNSET,
        round_alloc_exch_board_lot: bool | Unset = UNSET,
        subscription_status: int | Unset = UNSET,
        use_non_base_ccy: bool | Unset = UNSET,
        use_tolerance_range: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelPresetsResponse:
        """Change how models are rebalanced.

        Stores the settings that `model_presets` returns, for all models. reqID is a number of yours
        that the answer repeats.

        Sent as `POST /fa/fa-preset/save`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaSaveModelPresetsResponse: With `error`, `req_id`, `subscription_status`,
                `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.save_model_presets(
                avoid_negative_cash_in_core=True,
                cash_qty_estimate_factor=1,
                close_divest_core_position=True,
            )
        """
        return self._core.call(
            _SAVE_MODEL_PRESETS,
            (),
            body=body,
            members={
                "avoidNegativeCashInCore": avoid_negative_cash_in_core,
                "cashQtyEstimateFactor": cash_qty_estimate_factor,
                "closeDivestCorePosition": close_divest_core_position,
                "fullyInvestExistingLongPositions": fully_invest_existing_long_positions,
                "keepModelOpen": keep_model_open,
                "preferCrossWithIndependent": prefer_cross_with_independent,
                "preferTransferFromIndependent": prefer_transfer_from_independent,
                "reqID": req_id,
                "roundAllocExchBoardLot": round_alloc_exch_board_lot,
                "subscriptionStatus": subscription_status,
                "useNonBaseCcy": use_non_base_ccy,
                "useToleranceRange": use_tolerance_range,
            },
            options=options,
        )

    def model_accounts(
        self,
        body: types.FaModelAccountsRequest | None = None,
        *,
        calc_pnls: bool | Unset = UNSET,
        model: str | Unset = UNSET,
        req_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaModelAccountsResponse:
        """List the accounts inside a model.

        Returns details of each account in the model, with profit and loss when calcPnls is set.
        reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/accounts-details`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaModelAccountsResponse: With `account_info_list`, `base_ccy_master`, `model`,
                `req_id`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_accounts(calc_pnls=True, model="model", req_id=1)
        """
        return self._core.call(
            _MODEL_ACCOUNTS,
            (),
            body=body,
            members={"calcPnls": calc_pnls, "model": model, "reqID": req_id},
            options=options,
        )

    def invest(
        self,
        body: types.FaInvestRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        account_list: Sequence[Any] | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaInvestResponse:
        """Move an account's cash into a model, or out of it.

        Sets how much cash each listed account has in the model. Orders that are pending afterwards
        are sent by `submit_transfers`. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/invest-divest`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaInvestResponse: With `req_id`, `subscription_key`, `subscription_status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.invest(req_id=1, model="model", subscription_key="subscription_key")
        """
        return self._core.call(
            _INVEST,
            (),
            body=body,
            members={
                "reqID": req_id,
                "model": model,
                "accountList": account_list,
                "subscriptionKey": subscription_key,
            },
            options=options,
        )

    def invested_accounts(
        self,
        body: types.FaInvestedAccountsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        subscription_status: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.GetInvestedAccountsSummary:
        """Show what each account has invested in a model.

        Returns each account's share of the model and what it could add: look at it before `invest`.
        Only reads, in spite of its path. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/invest-divest-positions`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.GetInvestedAccountsSummary: With `account_list`, `base_ccy_master`,
                `base_ccy_master_prc`, `model`, `req_id`, `subscription_status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.invested_accounts(req_id=1, model="model", subscription_status=1)
        """
        return self._core.call(
            _INVESTED_ACCOUNTS,
            (),
            body=body,
            members={"reqID": req_id, "model": model, "subscriptionStatus": subscription_status},
            options=options,
        )

    def models(
        self,
        body: types.FaModelsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelListResponse:
        """List the advisor's models.

        Returns a summary of every model, with the base currency and the master account. reqID is a
        number of yours that the answer repeats.

        Sent as `POST /fa/model/list`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.ModelListResponse: With `base_ccy`, `master_account`, `models`, `req_id`,
                `subscription_status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.models(req_id=1, subscription_key="subscription_key")
        """
        return self._core.call(
            _MODELS,
            (),
            body=body,
            members={"reqID": req_id, "subscriptionKey": subscription_key},
            options=options,
        )

    def model_positions(
        self,
        body: types.FaModelPositionsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        sort_field: Open[types.FaModelPositionsRequestSortField] | Unset = UNSET,
        sort_direction: Open[types.FaModelPositionsRequestSortDirection] | Unset = UNSET,
        limit: int | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelPositionResponse:
        """List a model's positions with targets and actual weights.

        Returns the model's positions and cash, with market value and any imbalance. A field to sort
        by and a limit may be given. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/positions`.

        Args:
            body: The whole body, in the place of the members that follow.
            sort_field: One of `"actl"`, `"actlRangeMax"`, `"actlRangeMin"`, `"ccy"`, `"cid"`,
                `"dlv"`, `"instrImbalance"`, `"instrument"` and 4 more.
            sort_direction: One of `"ASC"`, `"DESC"`.

        Returns:
            types.ModelPositionResponse: With `cash`, `mismatched`, `model`, `nlv`, `position_list`,
                `position_ts` and 5 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_positions(req_id=1, model="model", limit=1)
        """
        return self._core.call(
            _MODEL_POSITIONS,
            (),
            body=body,
            members={
                "reqID": req_id,
                "model": model,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "limit": limit,
                "subscriptionKey": subscription_key,
            },
            options=options,
        )

    @overload
    def save_model(
        self,
        body: types.FaSaveModelRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelResponse: ...

    @overload
    def save_model(
        self,
        *,
        cash_targets: Sequence[Any],
        desc: str,
        is_static: bool,
        model: str,
        position_targets: Sequence[Any],
        req_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelResponse: ...

    def save_model(
        self,
        body: types.FaSaveModelRequest | None = None,
        *,
        cash_targets: Sequence[Any] | Unset = UNSET,
        desc: str | Unset = UNSET,
        is_static: bool | Unset = UNSET,
        model: str | Unset = UNSET,
        position_targets: Sequence[Any] | Unset = UNSET,
        req_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelResponse:
        """Create a model, or change its targets.

        Replaces the model's cash and position targets, its text and whether it is static. A name
        that does not exist makes a new model. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/save`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaSaveModelResponse: With `req_id`, `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.save_model(
                cash_targets=["cash_targets"],
                desc="desc",
                is_static=True,
                model="model",
                position_targets=["position_targets"],
            )
        """
        return self._core.call(
            _SAVE_MODEL,
            (),
            body=body,
            members={
                "cashTargets": cash_targets,
                "desc": desc,
                "isStatic": is_static,
                "model": model,
                "positionTargets": position_targets,
                "reqID": req_id,
            },
            options=options,
        )

    def submit_transfers(
        self,
        body: types.FaSubmitTransfersRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        fp_order_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSubmitTransfersResponse:
        """Send all pending model orders.

        Transmits the orders pending for the models, which trade for real. Check them with
        `invested_accounts` beforehand. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/submit-transfers`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaSubmitTransfersResponse: With `req_id`, `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.submit_transfers(req_id=1, fp_order_id=1)
        """
        return self._core.call(
            _SUBMIT_TRANSFERS,
            (),
            body=body,
            members={"reqID": req_id, "fpOrderId": fp_order_id},
            options=options,
        )

    def model_summary(
        self,
        body: types.FaModelSummaryRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelSummaryResponse:
        """Get one model's value, accounts and state.

        Returns net liquidation value, number of accounts, whether the model is static, and whether
        it has drifted from its targets. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/summary`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.ModelSummaryResponse: With `bootstrapped`, `ci`, `desc`, `is_static`, `mismatch`,
                `model` and 4 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_summary(req_id=1, model="model", subscription_key="subscription_key")
        """
        return self._core.call(
            _MODEL_SUMMARY,
            (),
            body=body,
            members={"reqID": req_id, "model": model, "subscriptionKey": subscription_key},
            options=options,
        )

    def accounts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.SubAccounts:
        """List the subaccounts that orders can be allocated to.

        Returns each subaccount's net liquidation value and available equity. For advisor and
        introducing broker logins only.

        Sent as `GET /iserver/account/allocation/accounts`.

        Returns:
            types.SubAccounts: With `accounts`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.accounts()
        """
        return self._core.call(
            _ACCOUNTS,
            (),
            options=options,
        )

    def groups(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroups:
        """List the allocation groups.

        Returns each group's name, size and default method. For advisor and introducing broker
        logins only.

        Sent as `GET /iserver/account/allocation/group`.

        Returns:
            types.AllocationGroups: With `data`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.groups()
        """
        return self._core.call(
            _GROUPS,
            (),
            options=options,
        )

    @overload
    def modify_group(
        self,
        body: types.FaModifyGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaModifyGroupResponse: ...

    @overload
    def modify_group(
        self,
        *,
        name: str,
        default_method: Open[types.AllocationMethod],
        prev_name: str | Unset = UNSET,
        accounts: Sequence[Any] | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaModifyGroupResponse: ...

    def modify_group(
        self,
        body: types.FaModifyGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        default_method: Open[types.AllocationMethod] | Unset = UNSET,
        prev_name: str | Unset = UNSET,
        accounts: Sequence[Any] | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaModifyGroupResponse:
        """Change or rename an allocation group.

        Replaces the group's accounts and method. To rename it send the old name as prev_name and
        the new one as name.

        Sent as `PUT /iserver/account/allocation/group`.

        Args:
            body: The whole body, in the place of the members that follow.
            default_method: One of `"A"`, `"E"`, `"N"`, `"C"`, `"P"`, `"R"`, `"S"`; `"N"` by
                default.

        Returns:
            types.FaModifyGroupResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.modify_group(name="name", default_method="N")
        """
        return self._core.call(
            _MODIFY_GROUP,
            (),
            body=body,
            members={
                "name": name,
                "prev_name": prev_name,
                "accounts": accounts,
                "default_method": default_method,
            },
            options=options,
        )

    @overload
    def create_group(
        self,
        body: types.FaCreateGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaCreateGroupResponse: ...

    @overload
    def create_group(
        self,
        *,
        name: str,
        accounts: Sequence[Any],
        default_method: Open[types.AllocationMethod],
        options: RequestOptions | None = None,
    ) -> types.FaCreateGroupResponse: ...

    def create_group(
        self,
        body: types.FaCreateGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        accounts: Sequence[Any] | Unset = UNSET,
        default_method: Open[types.AllocationMethod] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaCreateGroupResponse:
        """Create an allocation group.

        A group's name can stand where an order takes an account id, and the order is then split
        among its accounts. For the methods C, P, R and S each account needs its amount.

        Sent as `POST /iserver/account/allocation/group`.

        Args:
            body: The whole body, in the place of the members that follow.
            default_method: One of `"A"`, `"E"`, `"N"`, `"C"`, `"P"`, `"R"`, `"S"`; `"N"` by
                default.

        Returns:
            types.FaCreateGroupResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.create_group(name="name", accounts=["accounts"], default_method="N")
        """
        return self._core.call(
            _CREATE_GROUP,
            (),
            body=body,
            members={"name": name, "accounts": accounts, "default_method": default_method},
            options=options,
        )

    @overload
    def delete_group(
        self,
        body: types.FaDeleteGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaDeleteGroupResponse: ...

    @overload
    def delete_group(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.FaDeleteGroupResponse: ...

    def delete_group(
        self,
        body: types.FaDeleteGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaDeleteGroupResponse:
        """Delete an allocation group by name.

        Removes the group; its accounts stay as they are. For advisor and introducing broker logins
        only.

        Sent as `POST /iserver/account/allocation/group/delete`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaDeleteGroupResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.delete_group(name="name")
        """
        return self._core.call(
            _DELETE_GROUP,
            (),
            body=body,
            members={"name": name},
            options=options,
        )

    @overload
    def group(
        self,
        body: types.FaGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroup: ...

    @overload
    def group(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroup: ...

    def group(
        self,
        body: types.FaGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroup:
        """Get one allocation group with its accounts.

        Returns the accounts of the group, with their amounts where the method needs them. The
        method is one letter: A splits by available equity, E evenly, N by net liquidation value; C
        is an amount of cash, P percent, R a ratio, S shares.

        Sent as `POST /iserver/account/allocation/group/single`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.AllocationGroup: With `name`, `accounts`, `default_method`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.group(name="name")
        """
        return self._core.call(
            _GROUP,
            (),
            body=body,
            members={"name": name},
            options=options,
        )

    def presets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.Presets:
        """Get the default allocation settings.

        Returns the default method and the flags for closing positions, credit checks and
        proportional scaling. For advisor and introducing broker logins only.

        Sent as `GET /iserver/account/allocation/presets`.

        Returns:
            types.Presets: With `group_auto_close_positions`, `default_method_for_all`,
                `profiles_auto_close_positions`, `strict_credit_check`,
                `group_proportional_allocation`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.presets()
        """
        return self._core.call(
            _PRESETS,
            (),
            options=options,
        )

    def set_presets(
        self,
        body: types.Presets | None = None,
        *,
        group_auto_close_positions: bool | Unset = UNSET,
        default_method_for_all: Open[types.PresetsDefaultMethodForAll] | Unset = UNSET,
        profiles_auto_close_positions: bool | Unset = UNSET,
        strict_credit_check: bool | Unset = UNSET,
        group_proportional_allocation: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSetPresetsResponse:
        """Change the default allocation settings.

        Stores the settings that `presets` returns; they apply where a group or order does not say
        otherwise.

        Sent as `POST /iserver/account/allocation/presets`.

        Args:
            body: The whole body, in the place of the members that follow.
            default_method_for_all: One of `"AvailableEquity"`, `"E"`, `"N"`, `"C"`, `"P"`, `"R"`,
                `"S"`.

        Returns:
            types.FaSetPresetsResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.set_presets(
                group_auto_close_positions=True,
                profiles_auto_close_positions=True,
                strict_credit_check=True,
            )
        """
        return self._core.call(
            _SET_PRESETS,
            (),
            body=body,
            members={
                "group_auto_close_positions": group_auto_close_positions,
                "default_method_for_all": default_method_for_all,
                "profiles_auto_close_positions": profiles_auto_close_positions,
                "strict_credit_check": strict_credit_check,
                "group_proportional_allocation": group_proportional_allocation,
            },
            options=options,
        )


class AsyncFaResource:
    """Fa."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def model_presets(
        self,
        body: types.FaModelPresetsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelPresetsResponse:
        """Get how models are rebalanced.

        Returns the advisor's rebalancing settings, such as rounding to lots, tolerance ranges and
        whether non-base cash is used. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/fa-preset/get`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.ModelPresetsResponse: With `avoid_negative_cash_in_core`,
                `cash_qty_estimate_factor`, `close_divest_core_position`,
                `fully_invest_existing_long_positions`, `keep_model_open`,
                `prefer_cross_with_independent` and 6 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_presets(req_id=1, subscription_key="subscription_key")
        """
        return await self._core.call(
            _MODEL_PRESETS,
            (),
            body=body,
            members={"reqID": req_id, "subscriptionKey": subscription_key},
            options=options,
        )

    async def save_model_presets(
        self,
        body: types.ModelPresetsResponse | None = None,
        *,
        avoid_negative_cash_in_core: bool | Unset = UNSET,
        cash_qty_estimate_factor: int | Unset = UNSET,
        close_divest_core_position: bool | Unset = UNSET,
        fully_invest_existing_long_positions: bool | Unset = UNSET,
        keep_model_open: bool | Unset = UNSET,
        prefer_cross_with_independent: bool | Unset = UNSET,
        prefer_transfer_from_independent: bool | Unset = UNSET,
        req_id: int | Unset = UNSET,
        round_alloc_exch_board_lot: bool | Unset = UNSET,
        subscription_status: int | Unset = UNSET,
        use_non_base_ccy: bool | Unset = UNSET,
        use_tolerance_range: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelPresetsResponse:
        """Change how models are rebalanced.

        Stores the settings that `model_presets` returns, for all models. reqID is a number of yours
        that the answer repeats.

        Sent as `POST /fa/fa-preset/save`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaSaveModelPresetsResponse: With `error`, `req_id`, `subscription_status`,
                `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.save_model_presets(
                avoid_negative_cash_in_core=True,
                cash_qty_estimate_factor=1,
                close_divest_core_position=True,
            )
        """
        return await self._core.call(
            _SAVE_MODEL_PRESETS,
            (),
            body=body,
            members={
                "avoidNegativeCashInCore": avoid_negative_cash_in_core,
                "cashQtyEstimateFactor": cash_qty_estimate_factor,
                "closeDivestCorePosition": close_divest_core_position,
                "fullyInvestExistingLongPositions": fully_invest_existing_long_positions,
                "keepModelOpen": keep_model_open,
                "preferCrossWithIndependent": prefer_cross_with_independent,
                "preferTransferFromIndependent": prefer_transfer_from_independent,
                "reqID": req_id,
                "roundAllocExchBoardLot": round_alloc_exch_board_lot,
                "subscriptionStatus": subscription_status,
                "useNonBaseCcy": use_non_base_ccy,
                "useToleranceRange": use_tolerance_range,
            },
            options=options,
        )

    async def model_accounts(
        self,
        body: types.FaModelAccountsRequest | None = None,
        *,
        calc_pnls: bool | Unset = UNSET,
        model: str | Unset = UNSET,
        req_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaModelAccountsResponse:
        """List the accounts inside a model.

        Returns details of each account in the model, with profit and loss when calcPnls is set.
        reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/accounts-details`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaModelAccountsResponse: With `account_info_list`, `base_ccy_master`, `model`,
                `req_id`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_accounts(calc_pnls=True, model="model", req_id=1)
        """
        return await self._core.call(
            _MODEL_ACCOUNTS,
            (),
            body=body,
            members={"calcPnls": calc_pnls, "model": model, "reqID": req_id},
            options=options,
        )

    async def invest(
        self,
        body: types.FaInvestRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        account_list: Sequence[Any] | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaInvestResponse:
        """Move an account's cash into a model, or out of it.

        Sets how much cash each listed account has in the model. Orders that are pending afterwards
        are sent by `submit_transfers`. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/invest-divest`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaInvestResponse: With `req_id`, `subscription_key`, `subscription_status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.invest(req_id=1, model="model", subscription_key="subscription_key")
        """
        return await self._core.call(
            _INVEST,
            (),
            body=body,
            members={
                "reqID": req_id,
                "model": model,
                "accountList": account_list,
                "subscriptionKey": subscription_key,
            },
            options=options,
        )

    async def invested_accounts(
        self,
        body: types.FaInvestedAccountsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        subscription_status: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.GetInvestedAccountsSummary:
        """Show what each account has invested in a model.

        Returns each account's share of the model and what it could add: look at it before `invest`.
        Only reads, in spite of its path. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/invest-divest-positions`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.GetInvestedAccountsSummary: With `account_list`, `base_ccy_master`,
                `base_ccy_master_prc`, `model`, `req_id`, `subscription_status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.invested_accounts(req_id=1, model="model", subscription_status=1)
        """
        return await self._core.call(
            _INVESTED_ACCOUNTS,
            (),
            body=body,
            members={"reqID": req_id, "model": model, "subscriptionStatus": subscription_status},
            options=options,
        )

    async def models(
        self,
        body: types.FaModelsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelListResponse:
        """List the advisor's models.

        Returns a summary of every model, with the base currency and the master account. reqID is a
        number of yours that the answer repeats.

        Sent as `POST /fa/model/list`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.ModelListResponse: With `base_ccy`, `master_account`, `models`, `req_id`,
                `subscription_status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.models(req_id=1, subscription_key="subscription_key")
        """
        return await self._core.call(
            _MODELS,
            (),
            body=body,
            members={"reqID": req_id, "subscriptionKey": subscription_key},
            options=options,
        )

    async def model_positions(
        self,
        body: types.FaModelPositionsRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        sort_field: Open[types.FaModelPositionsRequestSortField] | Unset = UNSET,
        sort_direction: Open[types.FaModelPositionsRequestSortDirection] | Unset = UNSET,
        limit: int | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelPositionResponse:
        """List a model's positions with targets and actual weights.

        Returns the model's positions and cash, with market value and any imbalance. A field to sort
        by and a limit may be given. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/positions`.

        Args:
            body: The whole body, in the place of the members that follow.
            sort_field: One of `"actl"`, `"actlRangeMax"`, `"actlRangeMin"`, `"ccy"`, `"cid"`,
                `"dlv"`, `"instrImbalance"`, `"instrument"` and 4 more.
            sort_direction: One of `"ASC"`, `"DESC"`.

        Returns:
            types.ModelPositionResponse: With `cash`, `mismatched`, `model`, `nlv`, `position_list`,
                `position_ts` and 5 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_positions(req_id=1, model="model", limit=1)
        """
        return await self._core.call(
            _MODEL_POSITIONS,
            (),
            body=body,
            members={
                "reqID": req_id,
                "model": model,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "limit": limit,
                "subscriptionKey": subscription_key,
            },
            options=options,
        )

    @overload
    async def save_model(
        self,
        body: types.FaSaveModelRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelResponse: ...

    @overload
    async def save_model(
        self,
        *,
        cash_targets: Sequence[Any],
        desc: str,
        is_static: bool,
        model: str,
        position_targets: Sequence[Any],
        req_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelResponse: ...

    async def save_model(
        self,
        body: types.FaSaveModelRequest | None = None,
        *,
        cash_targets: Sequence[Any] | Unset = UNSET,
        desc: str | Unset = UNSET,
        is_static: bool | Unset = UNSET,
        model: str | Unset = UNSET,
        position_targets: Sequence[Any] | Unset = UNSET,
        req_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSaveModelResponse:
        """Create a model, or change its targets.

        Replaces the model's cash and position targets, its text and whether it is static. A name
        that does not exist makes a new model. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/save`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaSaveModelResponse: With `req_id`, `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.save_model(
                cash_targets=["cash_targets"],
                desc="desc",
                is_static=True,
                model="model",
                position_targets=["position_targets"],
            )
        """
        return await self._core.call(
            _SAVE_MODEL,
            (),
            body=body,
            members={
                "cashTargets": cash_targets,
                "desc": desc,
                "isStatic": is_static,
                "model": model,
                "positionTargets": position_targets,
                "reqID": req_id,
            },
            options=options,
        )

    async def submit_transfers(
        self,
        body: types.FaSubmitTransfersRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        fp_order_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSubmitTransfersResponse:
        """Send all pending model orders.

        Transmits the orders pending for the models, which trade for real. Check them with
        `invested_accounts` beforehand. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/submit-transfers`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaSubmitTransfersResponse: With `req_id`, `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.submit_transfers(req_id=1, fp_order_id=1)
        """
        return await self._core.call(
            _SUBMIT_TRANSFERS,
            (),
            body=body,
            members={"reqID": req_id, "fpOrderId": fp_order_id},
            options=options,
        )

    async def model_summary(
        self,
        body: types.FaModelSummaryRequest | None = None,
        *,
        req_id: int | Unset = UNSET,
        model: str | Unset = UNSET,
        subscription_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ModelSummaryResponse:
        """Get one model's value, accounts and state.

        Returns net liquidation value, number of accounts, whether the model is static, and whether
        it has drifted from its targets. reqID is a number of yours that the answer repeats.

        Sent as `POST /fa/model/summary`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.ModelSummaryResponse: With `bootstrapped`, `ci`, `desc`, `is_static`, `mismatch`,
                `model` and 4 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.model_summary(req_id=1, model="model", subscription_key="subscription_key")
        """
        return await self._core.call(
            _MODEL_SUMMARY,
            (),
            body=body,
            members={"reqID": req_id, "model": model, "subscriptionKey": subscription_key},
            options=options,
        )

    async def accounts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.SubAccounts:
        """List the subaccounts that orders can be allocated to.

        Returns each subaccount's net liquidation value and available equity. For advisor and
        introducing broker logins only.

        Sent as `GET /iserver/account/allocation/accounts`.

        Returns:
            types.SubAccounts: With `accounts`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.accounts()
        """
        return await self._core.call(
            _ACCOUNTS,
            (),
            options=options,
        )

    async def groups(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroups:
        """List the allocation groups.

        Returns each group's name, size and default method. For advisor and introducing broker
        logins only.

        Sent as `GET /iserver/account/allocation/group`.

        Returns:
            types.AllocationGroups: With `data`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.groups()
        """
        return await self._core.call(
            _GROUPS,
            (),
            options=options,
        )

    @overload
    async def modify_group(
        self,
        body: types.FaModifyGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaModifyGroupResponse: ...

    @overload
    async def modify_group(
        self,
        *,
        name: str,
        default_method: Open[types.AllocationMethod],
        prev_name: str | Unset = UNSET,
        accounts: Sequence[Any] | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaModifyGroupResponse: ...

    async def modify_group(
        self,
        body: types.FaModifyGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        default_method: Open[types.AllocationMethod] | Unset = UNSET,
        prev_name: str | Unset = UNSET,
        accounts: Sequence[Any] | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaModifyGroupResponse:
        """Change or rename an allocation group.

        Replaces the group's accounts and method. To rename it send the old name as prev_name and
        the new one as name.

        Sent as `PUT /iserver/account/allocation/group`.

        Args:
            body: The whole body, in the place of the members that follow.
            default_method: One of `"A"`, `"E"`, `"N"`, `"C"`, `"P"`, `"R"`, `"S"`; `"N"` by
                default.

        Returns:
            types.FaModifyGroupResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.modify_group(name="name", default_method="N")
        """
        return await self._core.call(
            _MODIFY_GROUP,
            (),
            body=body,
            members={
                "name": name,
                "prev_name": prev_name,
                "accounts": accounts,
                "default_method": default_method,
            },
            options=options,
        )

    @overload
    async def create_group(
        self,
        body: types.FaCreateGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaCreateGroupResponse: ...

    @overload
    async def create_group(
        self,
        *,
        name: str,
        accounts: Sequence[Any],
        default_method: Open[types.AllocationMethod],
        options: RequestOptions | None = None,
    ) -> types.FaCreateGroupResponse: ...

    async def create_group(
        self,
        body: types.FaCreateGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        accounts: Sequence[Any] | Unset = UNSET,
        default_method: Open[types.AllocationMethod] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaCreateGroupResponse:
        """Create an allocation group.

        A group's name can stand where an order takes an account id, and the order is then split
        among its accounts. For the methods C, P, R and S each account needs its amount.

        Sent as `POST /iserver/account/allocation/group`.

        Args:
            body: The whole body, in the place of the members that follow.
            default_method: One of `"A"`, `"E"`, `"N"`, `"C"`, `"P"`, `"R"`, `"S"`; `"N"` by
                default.

        Returns:
            types.FaCreateGroupResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.create_group(name="name", accounts=["accounts"], default_method="N")
        """
        return await self._core.call(
            _CREATE_GROUP,
            (),
            body=body,
            members={"name": name, "accounts": accounts, "default_method": default_method},
            options=options,
        )

    @overload
    async def delete_group(
        self,
        body: types.FaDeleteGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.FaDeleteGroupResponse: ...

    @overload
    async def delete_group(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.FaDeleteGroupResponse: ...

    async def delete_group(
        self,
        body: types.FaDeleteGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaDeleteGroupResponse:
        """Delete an allocation group by name.

        Removes the group; its accounts stay as they are. For advisor and introducing broker logins
        only.

        Sent as `POST /iserver/account/allocation/group/delete`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FaDeleteGroupResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.delete_group(name="name")
        """
        return await self._core.call(
            _DELETE_GROUP,
            (),
            body=body,
            members={"name": name},
            options=options,
        )

    @overload
    async def group(
        self,
        body: types.FaGroupRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroup: ...

    @overload
    async def group(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroup: ...

    async def group(
        self,
        body: types.FaGroupRequest | None = None,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AllocationGroup:
        """Get one allocation group with its accounts.

        Returns the accounts of the group, with their amounts where the method needs them. The
        method is one letter: A splits by available equity, E evenly, N by net liquidation value; C
        is an amount of cash, P percent, R a ratio, S shares.

        Sent as `POST /iserver/account/allocation/group/single`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.AllocationGroup: With `name`, `accounts`, `default_method`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.group(name="name")
        """
        return await self._core.call(
            _GROUP,
            (),
            body=body,
            members={"name": name},
            options=options,
        )

    async def presets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.Presets:
        """Get the default allocation settings.

        Returns the default method and the flags for closing positions, credit checks and
        proportional scaling. For advisor and introducing broker logins only.

        Sent as `GET /iserver/account/allocation/presets`.

        Returns:
            types.Presets: With `group_auto_close_positions`, `default_method_for_all`,
                `profiles_auto_close_positions`, `strict_credit_check`,
                `group_proportional_allocation`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.fa.presets()
        """
        return await self._core.call(
            _PRESETS,
            (),
            options=options,
        )

    async def set_presets(
        self,
        body: types.Presets | None = None,
        *,
        group_auto_close_positions: bool | Unset = UNSET,
        default_method_for_all: Open[types.PresetsDefaultMethodForAll] | Unset = UNSET,
        profiles_auto_close_positions: bool | Unset = UNSET,
        strict_credit_check: bool | Unset = UNSET,
        group_proportional_allocation: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FaSetPresetsResponse:
        """Change the default allocation settings.

        Stores the settings that `presets` returns; they apply where a group or order does not say
        otherwise.

        Sent as `POST /iserver/account/allocation/presets`.

        Args:
            body: The whole body, in the place of the members that follow.
            default_method_for_all: One of `"AvailableEquity"`, `"E"`, `"N"`, `"C"`, `"P"`, `"R"`,
                `"S"`.

        Returns:
            types.FaSetPresetsResponse: With `success`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.fa.set_presets(
                group_auto_close_positions=True,
                profiles_auto_close_positions=True,
                strict_credit_check=True,
            )
        """
        return await self._core.call(
            _SET_PRESETS,
            (),
            body=body,
            members={
                "group_auto_close_positions": group_auto_close_positions,
                "default_method_for_all": default_method_for_all,
                "profiles_auto_close_positions": profiles_auto_close_positions,
                "strict_credit_check": strict_credit_check,
                "group_proportional_allocation": group_proportional_allocation,
            },
            options=options,
        )
