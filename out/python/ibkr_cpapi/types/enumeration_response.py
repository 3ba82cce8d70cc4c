"""The type EnumerationResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .array_node import ArrayNode


class EnumerationResponse(Model):
    enumerations_type: Annotated[Maybe[str], Field(alias="enumerationsType")] = None
    form_number: Annotated[Maybe[str], Field(alias="formNumber")] = None
    json_data: Annotated[Maybe[ArrayNode], Field(alias="jsonData")] = None
