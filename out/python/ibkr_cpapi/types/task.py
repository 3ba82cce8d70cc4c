"""The type Task."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class Task(Model):
    form_number: Annotated[Maybe[int], Field(alias="formNumber")] = None
    status: Maybe[bool] = None
