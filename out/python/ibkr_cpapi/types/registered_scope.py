"""The type RegisteredScope."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class RegisteredScope(Model):
    id: Maybe[int] = None
    name: Maybe[str] = None
    friendly_name: Maybe[str] = None
    description: Maybe[str] = None
    default_token_duration_seconds: Annotated[
        Maybe[int], Field(alias="defaultTokenDurationSeconds")
    ] = None
