"""The type LoginMessageRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class LoginMessageRequestStatus(StrEnum):
    N = "N"
    O = "O"
    P = "P"
    C = "C"
    A = "A"
    E = "E"
    F = "F"
    I = "I"
    J = "J"
    L = "L"
    M = "M"
    R = "R"
    W = "W"
    Q = "Q"


class LoginMessageRequest(Model):
    start_date: Annotated[str, Field(alias="startDate")]
    end_date: Annotated[str, Field(alias="endDate")]
    offset: Maybe[int] = None
    limit: Maybe[int] = None
    status: Maybe[Open[LoginMessageRequestStatus]] = None
    type: Maybe[str] = None
