"""The type SummaryOfAccountBalancesResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class SummaryOfAccountBalancesResponseTotal(Model):
    net_liquidation: Maybe[str] = None
    nt_lqdtn_uncrtnty: Annotated[Maybe[str], Field(alias="Nt Lqdtn Uncrtnty")] = None
    equity_with_loan: Maybe[str] = None
    prvs_dy_eqty_wth_ln_vl: Annotated[Maybe[str], Field(alias="Prvs Dy Eqty Wth Ln Vl")] = None
    sec_gross_pos_val: Maybe[str] = None
    cash: Maybe[str] = None
    mtd_interest: Annotated[Maybe[str], Field(alias="MTD Interest")] = None
    pndng_dbt_crd_chrgs: Annotated[Maybe[str], Field(alias="Pndng Dbt Crd Chrgs")] = None


class SummaryOfAccountBalancesResponseCommodities(Model):
    net_liquidation: Maybe[str] = None
    equity_with_loan: Maybe[str] = None
    cash: Maybe[str] = None
    mtd_interest: Annotated[Maybe[str], Field(alias="MTD Interest")] = None
    pndng_dbt_crd_chrgs: Annotated[Maybe[str], Field(alias="Pndng Dbt Crd Chrgs")] = None


class SummaryOfAccountBalancesResponseSecurities(Model):
    net_liquidation: Maybe[str] = None
    equity_with_loan: Maybe[str] = None
    prvs_dy_eqty_wth_ln_vl: Annotated[Maybe[str], Field(alias="Prvs Dy Eqty Wth Ln Vl")] = None
    sec_gross_pos_val: Maybe[str] = None
    cash: Maybe[str] = None
    mtd_interest: Annotated[Maybe[str], Field(alias="MTD Interest")] = None
    pndng_dbt_crd_chrgs: Annotated[Maybe[str], Field(alias="Pndng Dbt Crd Chrgs")] = None


class SummaryOfAccountBalancesResponse(Model):
    total: Maybe[SummaryOfAccountBalancesResponseTotal] = None
    commodities: Maybe[SummaryOfAccountBalancesResponseCommodities] = None
    securities: Maybe[SummaryOfAccountBalancesResponseSecurities] = None
