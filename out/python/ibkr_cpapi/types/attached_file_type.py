"""The type AttachedFileType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model


class AttachedFileType(Model):
    file_name: Annotated[str, Field(alias="fileName")]
    file_length: Annotated[int, Field(alias="fileLength")]
    sha1_checksum: Annotated[str, Field(alias="sha1Checksum")]
