"""The type FormPayload."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FormPayload(Model):
    mime_type: Annotated[Maybe[str], Field(alias="mimeType")] = None
    data: Maybe[str] = None
