"""The type IndividualTaxInformation."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .form_crs import FormCRS
from .form_w8_ben import FormW8BEN
from .form_w8_bene import FormW8BENE
from .form_w9 import FormW9


class IndividualTaxInformation(Model):
    w9: Maybe[FormW9] = None
    w8_ben: Annotated[Maybe[FormW8BEN], Field(alias="w8Ben")] = None
    crs: Maybe[FormCRS] = None
    w8_ben_e: Annotated[Maybe[FormW8BENE], Field(alias="w8BenE")] = None
