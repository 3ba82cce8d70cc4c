"""Whom to trust: the usual authorities, or one certificate, whoever issued it."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from socket import socket
from typing import Any

import httpx

from .errors import ConfigurationError


def pinned(certificate: str, *, host: str | None = None) -> ssl.SSLContext:
    """For `verify`: trust in one certificate, by its SHA-256 (`sha256:...`) or its PEM file.

    With a `host`, only that one must show it, and all others are verified as ever. Without,
    every server must.
    """
    return _Pinned(_fingerprint(certificate), host)


def _fingerprint(certificate: str) -> str:
    if not certificate.lower().startswith("sha256:"):
        try:
            found = ssl.PEM_cert_to_DER_cert(_first(Path(certificate).read_text("ascii")))
        except (OSError, ValueError):
            found = b""
        if not found:
            raise ConfigurationError("the certificate to trust is no PEM file")
        return sha256(found).hexdigest()
    digest = certificate[7:].replace(":", "").strip().lower()
    if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        raise ConfigurationError("a fingerprint is `sha256:` and 64 hexadecimal digits")
    return digest


def _first(text: str) -> str:
    """The first certificate in a PEM file."""
    start, end = ssl.PEM_HEADER, ssl.PEM_FOOTER
    return start + text.partition(start)[2].partition(end)[0] + end


def _check(connection: ssl.SSLSocket | ssl.SSLObject) -> None:
    """A connection stands only with the certificate that is pinned."""
    shown, context = connection.getpeercert(binary_form=True), connection.context
    wanted = context.fingerprint if isinstance(context, _Pinned) else None
    if shown is None or sha256(shown).hexdigest() != wanted:
        raise ssl.SSLCertVerificationError("the certificate is not the one that is pinned")


class Usual(ssl.SSLContext):
    """The context that httpx would make, made when a connection needs it.

    To read all authorities takes longer than all else that a client is made of, and a client of a
    gateway without TLS never asks for one.
    """

    _protocols: tuple[str, ...] = ()

    def __new__(cls) -> Usual:
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    @cached_property
    def _made(self) -> ssl.SSLContext:
        try:
            return httpx.create_ssl_context()
        except (OSError, ValueError):
            reason = "SSL_CERT_FILE in the environment is no file of certificates"
        raise ConfigurationError(reason)

    def _ready(self) -> ssl.SSLContext:
        if self._protocols:
            self._made.set_alpn_protocols(self._protocols)
        return self._made

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        self._protocols = tuple(alpn_protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        return self._ready().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        return self._ready().wrap_bio(*args, **kwargs)


class _CheckedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        _check(self)


class _CheckedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()
        _check(self)


class _Pinned(ssl.SSLContext):
    """Compares the certificate itself, in the place of its issuer and its name."""

    sslsocket_class = _CheckedSocket
    sslobject_class = _CheckedObject
    fingerprint: str
    host: str | None
    usual: ssl.SSLContext

    def __new__(cls, fingerprint: str, host: str | None) -> _Pinned:
        made = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        made.fingerprint = fingerprint
        made.host = host.lower() if host else None
        made.usual = Usual()
        return made

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        super().set_alpn_protocols(alpn_protocols)
        self.usual.set_alpn_protocols(alpn_protocols)

    def wrap_socket(
        self,
        sock: socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        how = (server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session)
        if self._is_meant(server_hostname):
            return super().wrap_socket(sock, *how)
        return self.usual.wrap_socket(sock, *how)

    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLObject:
        how = (server_side, server_hostname, session)
        if self._is_meant(server_hostname):
            return super().wrap_bio(incoming, outgoing, *how)
        return self.usual.wrap_bio(incoming, outgoing, *how)

    def _is_meant(self, name: str | bytes | None) -> bool:
        shown = name.decode("ascii", "replace") if isinstance(name, bytes) else name or ""
        return self.host is None or shown.lower() == self.host
