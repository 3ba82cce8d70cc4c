"""The type AddMiFIRData."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .identification import Identification


class AddMiFIRData(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    title: Maybe[str] = None
    identifications: Maybe[list[Identification]] = None
