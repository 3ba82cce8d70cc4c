"""The type EnrollInSYEP."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .document import Document


class EnrollInSYEP(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    documents: Maybe[list[Document]] = None
