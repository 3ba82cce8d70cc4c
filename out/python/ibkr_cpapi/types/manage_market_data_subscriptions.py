"""The type ManageMarketDataSubscriptions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .service import Service


class ManageMarketDataSubscriptions(Model):
    service: Maybe[list[Service]] = None
    reference_user_name: Annotated[Maybe[str], Field(alias="referenceUserName")] = None
