"""The type RegisteredClient and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open
from .client_configuration import ClientConfiguration
from .client_public_key_set import ClientPublicKeySet


class RegisteredClientClientCategory(StrEnum):
    DIRECT = "DIRECT"
    THIRD_PARTY = "THIRD_PARTY"
    AI_AGENT = "AI_AGENT"


class RegisteredClientClientType(StrEnum):
    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
    TEST = "TEST"


class RegisteredClientClientStatus(StrEnum):
    REQUESTED = "REQUESTED"
    ACTIVE = "ACTIVE"
    REVOKED = "REVOKED"
    UNKNOWN = "UNKNOWN"


class RegisteredClientAllowedGrantType(StrEnum):
    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


class RegisteredClientAllowedClientAuthMethod(StrEnum):
    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"


class RegisteredClient(Model):
    id: Maybe[int] = None
    client_id: Maybe[str] = None
    client_name: Maybe[str] = None
    client_category: Maybe[Open[RegisteredClientClientCategory]] = None
    client_type: Maybe[Open[RegisteredClientClientType]] = None
    client_status: Maybe[Open[RegisteredClientClientStatus]] = None
    redirect_uris: Maybe[list[str]] = None
    jwks: Maybe[ClientPublicKeySet] = None
    description: Maybe[str] = None
    client_uri: Maybe[str] = None
    logo_uri: Maybe[str] = None
    policy_uri: Maybe[str] = None
    account_id: Maybe[str] = None
    csid: Maybe[str] = None
    allowed_grant_types: Maybe[list[Open[RegisteredClientAllowedGrantType]]] = None
    configuration: Maybe[ClientConfiguration] = None
    created_at: Maybe[str] = None
    client_secret_issued_at: Maybe[str] = None
    client_secret_expires_at: Maybe[str] = None
    client_secret_previous_expires_at: Maybe[str] = None
    allowed_client_auth_methods: Maybe[list[Open[RegisteredClientAllowedClientAuthMethod]]] = None
