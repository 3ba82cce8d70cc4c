"""The type UpdatePassword."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdatePassword(Model):
    encrypted_password: Annotated[Maybe[str], Field(alias="encryptedPassword")] = None
    encrypted_key_name: Annotated[Maybe[str], Field(alias="encryptedKeyName")] = None
    token: Maybe[str] = None
