"""The type FileDetailsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FileDetailsResponse(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    request_file_name: Annotated[Maybe[str], Field(alias="requestFileName")] = None
    response_file_name: Annotated[Maybe[str], Field(alias="responseFileName")] = None
