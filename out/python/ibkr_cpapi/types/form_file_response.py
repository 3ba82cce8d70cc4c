"""The type FormFileResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse
from .file_data import FileData
from .form_details import FormDetails


class FormFileResponse(Model):
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    file_data: Annotated[Maybe[FileData], Field(alias="fileData")] = None
    form_details: Annotated[Maybe[list[FormDetails]], Field(alias="formDetails")] = None
    timestamp: Maybe[str] = None
