"""The type CreateSessionRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class CreateSessionRequest(Model):
    credential: str
    ip: str
    service: Maybe[str] = None
    alternative_ips: Annotated[Maybe[list[str]], Field(alias="alternativeIps")] = None
