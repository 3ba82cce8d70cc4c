"""The type TaxPayerDetails."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .form_w8_ben import FormW8BEN


class TaxPayerDetails(Model):
    w8_ben: Annotated[Maybe[FormW8BEN], Field(alias="w8Ben")] = None
    user_name: Annotated[Maybe[str], Field(alias="userName")] = None
