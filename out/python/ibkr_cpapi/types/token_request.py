"""The type TokenRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class TokenRequestClientAuthenticationMethod(StrEnum):
    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"


class TokenRequest(Model):
    client_id: Annotated[Maybe[str], Field(alias="clientId")] = None
    client_authentication_method: Annotated[
        Maybe[Open[TokenRequestClientAuthenticationMethod]],
        Field(alias="clientAuthenticationMethod"),
    ] = None
    client_assertion: Annotated[Maybe[str], Field(alias="clientAssertion")] = None
    client_secret: Annotated[Maybe[str], Field(alias="clientSecret")] = None
    client_assertion_type: Annotated[Maybe[str], Field(alias="clientAssertionType")] = None
