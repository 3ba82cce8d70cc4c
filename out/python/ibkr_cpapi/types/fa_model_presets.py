"""The type FaModelPresetsRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FaModelPresetsRequest(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    subscription_key: Annotated[Maybe[str], Field(alias="subscriptionKey")] = None
