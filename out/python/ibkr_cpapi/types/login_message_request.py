"""The type LoginMessageRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Open


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
    offset: Maybe[Annotated[int, Constraints(minimum=0)]] = None
    limit: Maybe[Annotated[int, Constraints(minimum=1, maximum=1000)]] = None
    status: Maybe[Open[LoginMessageRequestStatus]] = None
    type: Maybe[str] = None
