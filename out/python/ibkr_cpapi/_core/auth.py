"""Credentials: which alternative of an operation's security is met, and how it travels."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field

from . import fields, serialise
from .descriptors import Security
from .errors import ConfigurationError, RequestError
from .settings import SchemeInfo, Secret, Settings

# What the environment has for bytes that are no text. To encode it is an error that shows it.
_HALF = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Proof:
    """What credentials add to a request."""

    headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])
    cookies: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    query: list[str] = field(default_factory=list[str])


def prove(security: Security, settings: Settings) -> Proof:
    """The first alternative that we have all credentials for.

    One that needs some comes before one that needs none: who gives a credential wants it used.
    Without a match the request goes out anonymous, and the server has its say.
    """
    proof = Proof()
    for alternative in sorted(security, key=lambda schemes: not schemes):
        if all(_usable(scheme, settings) for scheme, _ in alternative):
            for scheme, _ in alternative:
                _add(proof, scheme, settings)
            break
    return proof


def _usable(scheme: str, settings: Settings) -> bool:
    info = settings.schemes.get(scheme)
    if info is None:
        return False
    return info.type == "mutualTLS" or settings.credentials.get(scheme) is not None


def _add(proof: Proof, scheme: str, settings: Settings) -> None:
    info = settings.schemes[scheme]
    credential = settings.credentials.get(scheme)
    if credential is None:
        return  # mutual TLS: the certificate is the credential
    secret = credential() if callable(credential) else credential
    if info.type != "apiKey":
        proof.headers.append(fields.header("Authorization", _authorization(scheme, info, secret)))
        return
    if not isinstance(secret, str):
        raise RequestError(f"the credential for {scheme} is not a string")
    match info.location:
        case "header":
            proof.headers.append(fields.header(info.parameter, secret))
        case "cookie":
            proof.cookies.append(fields.cookie(info.parameter, secret))
        case "query":
            proof.query.append(f"{serialise.quote(info.parameter)}={serialise.quote(secret)}")
        case _:
            raise ConfigurationError(f"the security scheme {scheme} does not say where it goes")


def _authorization(scheme: str, info: SchemeInfo, secret: Secret) -> str:
    if info.type == "http" and info.scheme.lower() == "basic":
        match secret:
            case (str(user), str(password)) if ":" not in user and not _HALF.search(
                user + password
            ):
                return "Basic " + b64encode(f"{user}:{password}".encode()).decode()
            case _:
                pass
        raise RequestError(f"the credential for {scheme} is not (user without colon, password)")
    if not isinstance(secret, str):
        raise RequestError(f"the credential for {scheme} is not a string")
    kind = info.scheme if info.type == "http" else "bearer"
    return f"{'Bearer' if kind.lower() in ('', 'bearer') else kind} {secret}"
