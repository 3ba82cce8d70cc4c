"""What a client is set up with, and what a single call may say otherwise."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, TypedDict

import httpx

from .errors import ConfigurationError

Secret: TypeAlias = str | tuple[str, str]
Credential: TypeAlias = Secret | Callable[[], Secret]
"""A token or key; user and password; or what gives it when it is needed."""
BaseUrl: TypeAlias = str | Mapping[str, str]
"""One for every operation, or replacements for published ones."""

DEFAULT_TIMEOUT = httpx.Timeout(30, connect=5)


@dataclass(frozen=True, slots=True)
class SchemeInfo:
    """A security scheme: how its credential travels."""

    type: str
    """apiKey, http, oauth2, openIdConnect or mutualTLS."""
    scheme: str = ""
    """For http: basic, bearer, ..."""
    location: Literal["query", "header", "cookie"] | None = None
    parameter: str = ""
    """For apiKey: the name of the query parameter, header or cookie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that a client knows. Its repr shows nothing that may be secret.

    `timeout`, `verify` and `proxy` make the httpx client; one that is handed in keeps its own,
    but for a timeout that is given here.
    """

    package: str
    version: str
    base_url: BaseUrl | None = field(default=None, repr=False)
    timeout: float | httpx.Timeout | None = None
    """None: 30 seconds, 5 of them to connect. No limit is `httpx.Timeout(None)`."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    verify: bool | str = True
    """Whether to check certificates; or a file or folder with the authorities to trust."""
    proxy: str | None = field(default=None, repr=False)
    credentials: Mapping[str, Credential | None] = field(default_factory=dict, repr=False)
    """By the id of the security scheme; None: there is none."""
    schemes: Mapping[str, SchemeInfo] = field(default_factory=dict, repr=False)
    strict: bool = False
    """Whether an answer that is not as described is an error."""

    def __post_init__(self) -> None:
        for scheme, credential in self.credentials.items():
            if credential is not None and scheme not in self.schemes:
                raise ConfigurationError(f"there is no security scheme {scheme!r}")


class RequestOptions(TypedDict, total=False):
    """What one call does differently."""

    timeout: float | httpx.Timeout | None
    """None: no limit."""
    headers: Mapping[str, str]
    base_url: BaseUrl
    strict: bool
    """Whether an answer that is not as described is an error."""


def client_options(settings: Settings) -> dict[str, Any]:
    """The arguments of an httpx client. Redirects stay off: credentials go where we send them."""
    try:
        return {
            "verify": _verification(settings.verify),
            "proxy": None if settings.proxy is None else httpx.Proxy(settings.proxy),
            "timeout": DEFAULT_TIMEOUT if settings.timeout is None else settings.timeout,
            "follow_redirects": False,
        }
    except (OSError, ValueError, httpx.InvalidURL):
        pass
    # Raised out here: the original says which proxy, with its password.
    raise ConfigurationError("`verify` is no file of certificates, or `proxy` no URL of a proxy")


def _verification(verify: bool | str) -> bool | ssl.SSLContext:
    if isinstance(verify, bool):
        return verify
    if os.path.isdir(verify):
        return ssl.create_default_context(capath=verify)
    return ssl.create_default_context(cafile=verify)
