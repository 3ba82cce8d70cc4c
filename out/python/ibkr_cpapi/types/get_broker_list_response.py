"""The type GetBrokerListResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model


class GetBrokerListResponse(Model):
    instruction_type: Annotated[str, Field(alias="instructionType")]
    brokers: list[Annotated[str, Constraints(minLength=1)]]
