"""The type AvailableFundsResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .funds import Funds


class AvailableFundsResponseTotal(Model):
    current_available: Maybe[str] = None
    current_excess: Maybe[str] = None
    prdctd_pst_xpry_excss: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Excss")] = None
    lk_ahd_avlbl_fnds: Annotated[Maybe[str], Field(alias="Lk Ahd Avlbl Fnds")] = None
    lk_ahd_excss_lqdty: Annotated[Maybe[str], Field(alias="Lk Ahd Excss Lqdty")] = None
    overnight_available: Maybe[str] = None
    overnight_excess: Maybe[str] = None
    buying_power: Maybe[str] = None
    leverage: Maybe[str] = None
    lk_ahd_nxt_chng: Annotated[Maybe[str], Field(alias="Lk Ahd Nxt Chng")] = None
    day_trades_left: Maybe[str] = None


class AvailableFundsResponseSecurities(Model):
    current_available: Maybe[str] = None
    current_excess: Maybe[str] = None
    prdctd_pst_xpry_excss: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Excss")] = None
    sma: Annotated[Maybe[str], Field(alias="SMA")] = None
    lk_ahd_avlbl_fnds: Annotated[Maybe[str], Field(alias="Lk Ahd Avlbl Fnds")] = None
    lk_ahd_excss_lqdty: Annotated[Maybe[str], Field(alias="Lk Ahd Excss Lqdty")] = None
    overnight_available: Maybe[str] = None
    overnight_excess: Maybe[str] = None
    leverage: Maybe[str] = None


class AvailableFundsResponse(Model):
    total: Maybe[AvailableFundsResponseTotal] = None
    crypto_at_paxos: Annotated[Maybe[Funds], Field(alias="Crypto at Paxos")] = None
    commodities: Maybe[Funds] = None
    securities: Maybe[AvailableFundsResponseSecurities] = None
