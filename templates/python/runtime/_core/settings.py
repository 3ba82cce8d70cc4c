"""What a client is set up with, and what a single call may say otherwise."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict, TypeVar

import httpx

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .pacing import Limiter

Secret: TypeAlias = str | tuple[str, str]
Credential: TypeAlias = Secret | Callable[[], Secret]
"""A token or key; user and password; or what gives it when it is needed."""
BaseUrl: TypeAlias = str | Mapping[str, str]
"""One for every operation, or replacements for published ones."""

RequestHook: TypeAlias = Callable[[httpx.Request], object]
ResponseHook: TypeAlias = Callable[[httpx.Response], object]

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx.Timeout(30, connect=5)


class Pacing(NamedTuple):
    """A limit: never more requests than this in any span of so many seconds."""

    requests: int
    seconds: float


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

    `timeout`, `verify`, `proxy` and `transport` make the httpx client; one that is handed in
    keeps its own, but for a timeout that is given here.
    """

    package: str
    version: str
    base_url: BaseUrl | None = field(default=None, repr=False)
    timeout: float | httpx.Timeout | None = None
    """None: 30 seconds, 5 of them to connect. No limit is `httpx.Timeout(None)`."""
    total: float | None = None
    """Seconds for a whole call, with all its tries and pauses; None: no limit."""
    max_retries: int = 2
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    verify: bool | str | ssl.SSLContext = True
    """Whether to check certificates; the authorities to trust, a file or folder; `pinned(...)`."""
    proxy: str | None = field(default=None, repr=False)
    credentials: Mapping[str, Credential | None] = field(
        default_factory=dict[str, Credential | None], repr=False
    )
    """By the id of the security scheme; None: there is none."""
    schemes: Mapping[str, SchemeInfo] = field(default_factory=dict[str, SchemeInfo], repr=False)
    strict: bool = False
    """Whether an answer that is not as described is an error."""
    transport: Any = field(default=None, repr=False)
    on_request: Sequence[RequestHook] = field(default=(), repr=False)
    """Called with every request that goes out, also with those that are repeated."""
    on_response: Sequence[ResponseHook] = field(default=(), repr=False)
    """Called with every response whose head has come; it is not read yet."""
    pacing: Pacing | None = None
    """The limit for all operations together."""
    limiter: Limiter | Literal["described"] | None = "described"
    """None: requests start when they like."""

    def __post_init__(self) -> None:
        for scheme, credential in self.credentials.items():
            if credential is not None and scheme not in self.schemes:
                raise ConfigurationError(f"there is no security scheme {scheme!r}")

    def changed(self, options: RequestOptions) -> Settings:
        """These settings, but for what the options say; headers come on top."""
        changes: dict[str, Any] = dict(options)
        if "timeout" in changes:
            changes["timeout"] = httpx.Timeout(changes["timeout"])
        if "headers" in changes:
            changes["headers"] = {**self.headers, **changes["headers"]}
        return replace(self, **changes)


class RequestOptions(TypedDict, total=False):
    """What one call does differently, or every call of a copy of the client."""

    timeout: float | httpx.Timeout | None
    """None: no limit."""
    total: float | None
    """Seconds for the whole call, with all its tries and pauses; None: no limit."""
    max_retries: int
    headers: Mapping[str, str]
    base_url: BaseUrl
    strict: bool
    """Whether an answer that is not as described is an error."""


def opened(client: Callable[..., T], settings: Settings) -> T:
    """A client of httpx. Redirects stay off: credentials go where we send them."""
    try:
        return client(
            transport=settings.transport,
            verify=_verification(settings.verify),
            proxy=None if settings.proxy is None else httpx.Proxy(settings.proxy),
            timeout=DEFAULT_TIMEOUT if settings.timeout is None else settings.timeout,
            follow_redirects=False,
        )
    except ImportError:
        reason = "a SOCKS proxy needs the package `socksio`"
    except (OSError, ValueError, httpx.InvalidURL):
        reason = (
            "`verify` is no file of certificates, or a proxy has no URL of one: `proxy`, or "
            "HTTP_PROXY, HTTPS_PROXY or ALL_PROXY in the environment"
        )
    # Raised out here: the original says which proxy, with its password.
    raise ConfigurationError(reason)


def _verification(verify: bool | str | ssl.SSLContext) -> bool | ssl.SSLContext:
    if verify is True:
        from .tls import Usual

        return Usual()
    if not isinstance(verify, str):
        return verify
    if os.path.isdir(verify):
        return ssl.create_default_context(capath=verify)
    return ssl.create_default_context(cafile=verify)


def hooks(given: Callable[[Any], object] | Sequence[Callable[[Any], object]]) -> Sequence[Any]:
    """One hook, or several, as several."""
    return (given,) if callable(given) else tuple(given)
