"""A pinned certificate: that one and no other, and other hosts are verified as ever."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from _core import AsyncCore, SyncCore, pinned
from _core.errors import ConfigurationError, ConnectionFailed

from .sending import operation, settings

GATEWAY = Path(__file__).with_name("gateway.pem")


class Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


class Quiet(ThreadingHTTPServer):
    def handle_error(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = Quiet(("127.0.0.1", 0), Answering)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(GATEWAY)
    # Each connection shakes hands in its own thread, so that one that fails stops nobody.
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def fingerprint() -> str:
    from hashlib import sha256

    text = GATEWAY.read_text("ascii")
    start = text.index(ssl.PEM_HEADER)
    der = ssl.PEM_cert_to_DER_cert(text[start : text.index(ssl.PEM_FOOTER)] + ssl.PEM_FOOTER)
    return f"sha256:{sha256(der).hexdigest()}"


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


def test_it_is_refused_by_default_and_with_another_authority(port: int) -> None:
    refused(True, port)
    refused(str(GATEWAY), port)  # trusted, but it is not called localhost
    reach(False, port)


def test_by_fingerprint_and_by_file(port: int, fingerprint: str) -> None:
    reach(pinned(fingerprint), port)
    reach(pinned(fingerprint.upper().replace("SHA256", "sha256")), port)
    reach(pinned(str(GATEWAY)), port)


def test_another_certificate_is_refused(port: int) -> None:
    refused(pinned("sha256:" + "0" * 64), port)


def test_other_hosts_are_verified_as_ever(port: int, fingerprint: str) -> None:
    reach(pinned(fingerprint, host="LOCALHOST"), port)
    refused(pinned(fingerprint, host="localhost"), port, "127.0.0.1")


def test_fingerprints_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("hush")
    for bad in ("sha256:", "sha256:" + "g" * 64, str(tmp_path / "no.pem"), "/no/such/file"):
        with pytest.raises(ConfigurationError) as caught:
            pinned(bad)
        assert "hush" not in str(caught.value)
