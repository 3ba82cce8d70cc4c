"""A pinned certificate: that one and no other, and other hosts are verified as ever."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme
from _core import AsyncCore, SyncCore, pinned
from _core.errors import ConfigurationError, ConnectionFailed

from .sending import operation, settings


class Gateway:
    """A gateway with a certificate for a name that nobody calls it by, as IBKR's has."""

    def __init__(
        self, folder: Path, name: str = "gateway.invalid", issuer: trustme.CA | None = None
    ) -> None:
        self.issuer = authority = issuer or trustme.CA()
        self.issued = authority.issue_cert(name)
        chain = self.issued.cert_chain_pems[0]
        self.certificate = str(folder / "gateway.pem")
        self.authority = str(folder / "authority.pem")
        chain.write_to_path(self.certificate)
        authority.cert_pem.write_to_path(self.authority)
        der = ssl.PEM_cert_to_DER_cert(chain.bytes().decode("ascii"))
        self.fingerprint = f"sha256:{sha256(der).hexdigest()}"
        self.port = 0


class Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


class Quiet(ThreadingHTTPServer):
    def handle_error(self, *args: object) -> None:
        pass


@contextmanager
def serving(gateway: Gateway) -> Iterator[Gateway]:
    server = Quiet(("127.0.0.1", 0), Answering)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    gateway.issued.configure_cert(context)
    # Each connection shakes hands in its own thread, so that one that fails stops nobody.
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    gateway.port = server.server_address[1]
    try:
        yield gateway
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    with serving(Gateway(tmp_path_factory.mktemp("tls"))) as started:
        yield started


def reach(verify: Any, port: int, host: str = "localhost") -> None:
    """A call by each of the cores."""
    found = settings(verify=verify, base_url=f"https://{host}:{port}")
    with SyncCore(found) as core:
        core.call(operation())

    async def run() -> None:
        async with AsyncCore(found) as core:
            await core.call(operation())

    asyncio.run(run())


def refused(verify: Any, port: int, host: str = "localhost") -> None:
    found = settings(verify=verify, base_url=f"https://{host}:{port}")
    with SyncCore(found) as core, pytest.raises(ConnectionFailed) as caught:
        core.call(operation())
    assert not caught.value.maybe_sent
    assert not caught.value.retryable

    async def run() -> None:
        async with AsyncCore(found) as core:
            await core.call(operation())

    with pytest.raises(ConnectionFailed) as caught:
        asyncio.run(run())
    assert not caught.value.maybe_sent
    assert not caught.value.retryable


def test_it_is_refused_by_default_and_with_another_authority(gateway: Gateway) -> None:
    refused(True, gateway.port)
    refused(gateway.authority, gateway.port)  # trusted, but it is not called localhost
    reach(False, gateway.port)


def test_authorities_are_those_of_httpx_and_names_are_checked(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", gateway.authority)
    refused(True, gateway.port)  # it is trusted, and not called localhost
    with serving(Gateway(tmp_path, "localhost", gateway.issuer)) as named:
        reach(True, named.port)
        reach(pinned(gateway.fingerprint, host="elsewhere"), named.port)
        monkeypatch.delenv("SSL_CERT_FILE")
        refused(True, named.port)


def test_authorities_are_read_when_a_connection_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    monkeypatch.setattr("httpx.create_ssl_context", lambda *_, **__: made.append(1))
    plain = settings(base_url="http://127.0.0.1:9", max_retries=0)
    with SyncCore(plain) as core, pytest.raises(ConnectionFailed):
        core.call(operation())
    assert made == []


def test_by_fingerprint_and_by_file(gateway: Gateway) -> None:
    reach(pinned(gateway.fingerprint), gateway.port)
    reach(pinned(gateway.fingerprint.upper().replace("SHA256", "sha256")), gateway.port)
    reach(pinned(gateway.certificate), gateway.port)


def test_another_certificate_is_refused(gateway: Gateway) -> None:
    refused(pinned("sha256:" + "0" * 64), gateway.port)
    refused(pinned(gateway.authority), gateway.port)


def test_other_hosts_are_verified_as_ever(gateway: Gateway) -> None:
    reach(pinned(gateway.fingerprint, host="LOCALHOST"), gateway.port)
    refused(pinned(gateway.fingerprint, host="localhost"), gateway.port, "127.0.0.1")


def test_fingerprints_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("hush")
    for bad in ("sha256:", "sha256:" + "g" * 64, str(tmp_path / "no.pem"), "/no/such/file"):
        with pytest.raises(ConfigurationError) as caught:
            pinned(bad)
        assert "hush" not in str(caught.value)
