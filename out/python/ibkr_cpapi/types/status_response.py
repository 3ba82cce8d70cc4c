"""The type StatusResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .file_data import FileData


class StatusResponse(Model):
    request_id: Annotated[Maybe[int], Field(alias="requestId")] = None
    date_submitted: Annotated[Maybe[str], Field(alias="dateSubmitted")] = None
    file_data: Annotated[Maybe[FileData], Field(alias="fileData")] = None
