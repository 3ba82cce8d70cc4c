"""The type EchoResponse and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Open


class EchoResponseRequestMethod(StrEnum):
    GET = "GET"
    POST = "POST"
    PATCH = "PATCH"
    PUT = "PUT"


class EchoResponseSecurityPolicy(StrEnum):
    HTTPS = "HTTPS"
    SIGNED_JWT = "SIGNED_JWT"
    ENCRYPTED_JWE = "ENCRYPTED_JWE"


class EchoResponse(Model):
    request_method: Annotated[Open[EchoResponseRequestMethod], Field(alias="requestMethod")]
    security_policy: Annotated[Open[EchoResponseSecurityPolicy], Field(alias="securityPolicy")]
    query_parameters: Annotated[Maybe[dict[str, Any]], Field(alias="queryParameters")] = None
