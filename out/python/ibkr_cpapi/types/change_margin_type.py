"""The type ChangeMarginType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .document_submission import DocumentSubmission


class ChangeMarginType(Model):
    document_submission: Annotated[Maybe[DocumentSubmission], Field(alias="documentSubmission")] = (
        None
    )
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    operation: Maybe[str] = None
    new_margin: Annotated[Maybe[str], Field(alias="newMargin")] = None
