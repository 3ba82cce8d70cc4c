"""The type FormDetails."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .error_response import ErrorResponse
from .form_payload import FormPayload
from .questionnaire_response import QuestionnaireResponse


class FormDetails(Model):
    form_number: Annotated[Maybe[int], Field(alias="formNumber")] = None
    sha1_checksum: Annotated[Maybe[str], Field(alias="sha1Checksum")] = None
    date_modified: Annotated[Maybe[str], Field(alias="dateModified")] = None
    file_name: Annotated[Maybe[str], Field(alias="fileName")] = None
    language: Maybe[str] = None
    form_name: Annotated[Maybe[str], Field(alias="formName")] = None
    payload: Maybe[FormPayload] = None
    api_supported_task: Annotated[Maybe[bool], Field(alias="apiSupportedTask")] = None
    type: Maybe[str] = None
    action: Maybe[str] = None
    acceptable_docs: Annotated[Maybe[list[str]], Field(alias="acceptableDocs")] = None
    questionnaire: Maybe[list[QuestionnaireResponse]] = None
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    file_length: Annotated[Maybe[int], Field(alias="fileLength")] = None
