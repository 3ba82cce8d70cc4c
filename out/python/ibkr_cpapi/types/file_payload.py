"""The type FilePayload."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model


class FilePayload(Model):
    mime_type: Annotated[str, Field(alias="mimeType")]
    data: str
