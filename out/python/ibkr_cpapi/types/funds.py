"""The type Funds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class Funds(Model):
    current_available: Maybe[str] = None
    current_excess: Maybe[str] = None
    prdctd_pst_xpry_excss: Annotated[Maybe[str], Field(alias="Prdctd Pst-xpry Excss")] = None
    lk_ahd_avlbl_fnds: Annotated[Maybe[str], Field(alias="Lk Ahd Avlbl Fnds")] = None
    overnight_available: Maybe[str] = None
    overnight_excess: Maybe[str] = None
