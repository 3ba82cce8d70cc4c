"""The type SummaryOfAccountMarginResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class SummaryOfAccountMarginResponseTotal(Model):
    current_initial: Maybe[str] = None
    prdctd_pst_xpry_mrgn_opn: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Mrgn @ Opn")] = (
        None
    )
    current_maint: Maybe[str] = None
    projected_liquidity_inital_margin: Maybe[str] = None
    prjctd_lk_ahd_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Lk Ahd Mntnnc Mrgn")] = (
        None
    )
    projected_overnight_initial_margin: Maybe[str] = None
    prjctd_ovrnght_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Ovrnght Mntnnc Mrgn")] = (
        None
    )


class SummaryOfAccountMarginResponseCryptoAtPaxos(Model):
    current_initial: Maybe[str] = None
    prdctd_pst_xpry_mrgn_opn: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Mrgn @ Opn")] = (
        None
    )
    current_maint: Maybe[str] = None
    projected_liquidity_inital_margin: Maybe[str] = None
    prjctd_lk_ahd_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Lk Ahd Mntnnc Mrgn")] = (
        None
    )
    projected_overnight_initial_margin: Maybe[str] = None
    prjctd_ovrnght_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Ovrnght Mntnnc Mrgn")] = (
        None
    )


class SummaryOfAccountMarginResponseCommodities(Model):
    reg_t_margin: Annotated[Maybe[str], Field(alias="RegT Margin")] = None
    current_initial: Maybe[str] = None
    prdctd_pst_xpry_mrgn_opn: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Mrgn @ Opn")] = (
        None
    )
    current_maint: Maybe[str] = None
    projected_liquidity_inital_margin: Maybe[str] = None
    prjctd_lk_ahd_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Lk Ahd Mntnnc Mrgn")] = (
        None
    )
    projected_overnight_initial_margin: Maybe[str] = None
    prjctd_ovrnght_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Ovrnght Mntnnc Mrgn")] = (
        None
    )


class SummaryOfAccountMarginResponseSecurities(Model):
    current_initial: Maybe[str] = None
    prdctd_pst_xpry_mrgn_opn: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Mrgn @ Opn")] = (
        None
    )
    current_maint: Maybe[str] = None
    projected_liquidity_inital_margin: Maybe[str] = None
    prjctd_lk_ahd_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Lk Ahd Mntnnc Mrgn")] = (
        None
    )
    projected_overnight_initial_margin: Maybe[str] = None
    prjctd_ovrnght_mntnnc_mrgn: Annotated[Maybe[str], Field(alias="Prjctd Ovrnght Mntnnc Mrgn")] = (
        None
    )


class SummaryOfAccountMarginResponse(Model):
    total: Maybe[SummaryOfAccountMarginResponseTotal] = None
    crypto_at_paxos: Annotated[
        Maybe[SummaryOfAccountMarginResponseCryptoAtPaxos], Field(alias="Crypto at Paxos")
    ] = None
    commodities: Maybe[SummaryOfAccountMarginResponseCommodities] = None
    securities: Maybe[SummaryOfAccountMarginResponseSecurities] = None
