"""The server: where it finds an operation, what it answers, and how it goes wrong on demand."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time

import httpx
import pytest

from moneyer.mock import Answer, Fault, MockServer
from tests.moneyer.mock.conftest import DOCUMENT


def test_an_operation_is_found_behind_its_server_and_bare(http: httpx.Client) -> None:
    assert http.get("/books").is_success
    assert http.get("/v2/api/books").is_success
    assert http.get("/v1/api/books").status_code == 404


def test_literal_segments_win_over_placeholders(http: httpx.Client, mock: MockServer) -> None:
    assert http.get("/books/latest").headers["content-type"] == "text/plain"
    assert http.get("/books/7").is_success
    assert [r.operation for r in mock.requests] == ["GET /books/latest", "GET /books/{id}"]


def test_an_unknown_path_is_404_and_a_known_one_with_another_method_405(http: httpx.Client) -> None:
    assert http.get("/nowhere").status_code == 404
    answer = http.put("/books/7", json={})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "DELETE, GET"


def test_what_only_upgrades_is_426(http: httpx.Client) -> None:
    assert http.get("/live").status_code == 426


def test_an_answer_is_valid_and_the_same_for_the_same_seed() -> None:
    bodies = []
    for seed in (1, 1, 2):
        with MockServer(DOCUMENT, seed=seed) as mock:
            answer = httpx.get(f"{mock.url}/books")
            pointer = "/paths/~1books/get/responses/200/content/application~1json/schema"
            assert mock.served.schemas.error(answer.json(), pointer, "response") is None
            assert answer.headers["x-total"].isdigit()
            bodies.append(answer.content)
    assert bodies[0] == bodies[1] != bodies[2]


def test_without_a_seed_the_documents_own_example_comes_first() -> None:
    example = {"title": "Emma", "year": 1815}
    with MockServer(DOCUMENT) as mock:
        assert httpx.get(f"{mock.url}/books/7").json() == example
    with MockServer(DOCUMENT, seed=1) as mock:
        assert httpx.get(f"{mock.url}/books/7").json() != example


def test_a_status_without_body_has_none(http: httpx.Client) -> None:
    answer = http.delete("/books/7")
    assert (answer.status_code, answer.content) == (204, b"")


@pytest.mark.parametrize("header", ["status=503", "status=503; retry-after=2"])
def test_a_fault_with_a_status(http: httpx.Client, header: str) -> None:
    answer = http.get("/books", headers={"X-Moneyer-Fault": header})
    assert answer.status_code == 503
    assert answer.headers.get("retry-after") == ("2" if "retry" in header else None)


def test_a_fault_with_a_described_status_has_the_described_body(http: httpx.Client) -> None:
    sent = {"json": {"title": "Emma"}, "headers": {"X-Moneyer-Fault": "status=409"}}
    assert http.post("/books", **sent).json()["code"] == 7


def test_a_fault_that_breaks_json_sends_html_waits_or_cuts(http: httpx.Client) -> None:
    with pytest.raises(ValueError):
        http.get("/books", headers={"X-Moneyer-Fault": "broken-json"}).json()
    assert "<title>" in http.get("/books", headers={"X-Moneyer-Fault": "html"}).text
    for fault in ("cut", "drop"):
        with pytest.raises(httpx.RemoteProtocolError):
            http.get("/books", headers={"X-Moneyer-Fault": fault})
    with pytest.raises(httpx.ReadTimeout):
        http.get("/books", headers={"X-Moneyer-Fault": "delay=1"}, timeout=0.05)


def test_a_fault_that_nobody_knows_is_refused(http: httpx.Client) -> None:
    answer = http.get("/books", headers={"X-Moneyer-Fault": "explode"})
    assert answer.status_code == 400
    assert "'explode' is not known" in answer.json()["detail"]


def test_faults_and_answers_are_used_up_in_order(mock: MockServer, http: httpx.Client) -> None:
    mock.fault(Fault(operation="GET /books", status=503, times=2))
    mock.respond("GET /books", Answer(body=[]), Answer(status=202, text="later"))
    answers = [http.get("/books") for _ in range(5)]
    assert [answer.status_code for answer in answers[:2]] == [503, 503]
    # What a fault took the place of was used up all the same.
    assert [answer.status_code for answer in answers[2:]] == [200, 200, 200]
    mock.reset()
    mock.respond("GET /books", Answer(body=[]), Answer(status=202, text="later"))
    assert http.get("/books").json() == []
    assert http.get("/books").text == "later"


def test_the_control_paths_order_and_tell(http: httpx.Client) -> None:
    orders = [{"operation": "GET /books", "status": 500, "times": 1}]
    assert http.put("/__moneyer__/faults", json=orders).status_code == 204
    assert http.put("/__moneyer__/answers", json={"body": {"a": 1}}).status_code == 204
    assert http.get("/books", headers={"Authorization": "Bearer geheim"}).status_code == 500
    received = http.get("/__moneyer__/requests").json()
    assert [request["operation"] for request in received] == ["GET /books"]
    assert "geheim" not in str(received)
    assert http.delete("/__moneyer__/requests").status_code == 204
    assert http.get("/__moneyer__/requests").json() == []
    assert http.put("/__moneyer__/faults", json=[{"when": 3}]).status_code == 400
    assert http.put("/__moneyer__/faults", content=b"{").status_code == 400


def test_a_chunked_body_is_read(http: httpx.Client) -> None:
    chunks = iter([b'{"title": ', b'"Emma"}'])
    answer = http.post("/books", content=chunks, headers={"content-type": "application/json"})
    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\xff\xfe\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /books HTTP/9.9\r\n\r\n",
        b"POST /books HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        b"POST /books HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /books HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET /books/%zz%ff?%=%&&=; HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_garbage_never_stops_the_server(
    mock: MockServer, http: httpx.Client, garbage: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    host, port = "127.0.0.1", int(mock.url.rpartition(":")[2])
    with socket.create_connection((host, port), timeout=5) as connection:
        connection.sendall(garbage)
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(5)
        while connection.recv(65_536):
            pass
    assert http.get("/books").is_success
    assert "Traceback" not in capfd.readouterr().err


def test_the_command_says_where_it_listens_and_ends_when_told() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "moneyer", "mock", str(DOCUMENT)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        assert first.startswith("listening on http://127.0.0.1:")
        assert httpx.get(first.split()[-1] + "/books").is_success
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr.read() == ""


def test_a_port_that_is_taken_is_one_clear_line(mock: MockServer) -> None:
    port = mock.url.rpartition(":")[2]
    done = subprocess.run(
        [sys.executable, "-m", "moneyer", "mock", str(DOCUMENT), "--port", port],
        capture_output=True,
        text=True,
        env=os.environ,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert port in done.stderr


def test_starting_and_stopping_leaves_no_thread_and_no_port() -> None:
    import threading

    before = threading.active_count()
    with MockServer(DOCUMENT) as mock:
        url = mock.url
        assert httpx.get(f"{url}/books").is_success
    deadline = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/books")
