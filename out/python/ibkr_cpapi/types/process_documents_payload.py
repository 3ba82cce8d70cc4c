"""The type ProcessDocumentsPayload."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .process_documents import ProcessDocuments


class ProcessDocumentsPayload(Model):
    process_documents: Annotated[Maybe[ProcessDocuments], Field(alias="processDocuments")] = None
