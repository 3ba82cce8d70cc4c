"""HTTP archives."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from normalizer.traffic.exchange import Exchange, Skipped

from .helpers import read_one, reason, usable


def entry(content: Any, **response: Any) -> dict[str, Any]:
    return {
        "startedDateTime": "2020-01-01T00:00:00Z",
        "request": {"method": "GET", "url": "https://x.example/a?b=c", "headers": []},
        "response": {"status": 200, "content": content, "headers": [], **response},
    }


def one(folder: Path, content: Any, **response: Any) -> Exchange | Skipped:
    return read_one(folder / "a.har", {"log": {"entries": [entry(content, **response)]}})


def test_an_entry_is_read(tmp_path: Path) -> None:
    found = usable(one(tmp_path, {"mimeType": "application/json; charset=utf-8", "text": "[1.0]"}))
    assert (found.method, found.host, found.path, found.status) == ("GET", "x.example", "/a", 200)
    assert found.media_type == "application/json; charset=utf-8"
    assert repr(found.body) == "[1.0]"
    assert found.source == f"{tmp_path / 'a.har'}#/log/entries/0"


def test_a_body_may_be_in_base64(tmp_path: Path) -> None:
    text = b64encode(b'{"a": 1}').decode()
    content = {"mimeType": "application/json", "encoding": "base64", "text": text}
    assert usable(one(tmp_path, content)).body == {"a": 1}


def test_a_binary_body_is_skipped(tmp_path: Path) -> None:
    text = b64encode(b"\x89PNG\xff").decode()
    content = {"mimeType": "image/png", "encoding": "base64", "text": text}
    assert reason(one(tmp_path, content)) == "its body is binary"


def test_a_body_that_was_not_saved_is_told(tmp_path: Path) -> None:
    found = one(tmp_path, {"mimeType": "application/json", "size": 10})
    assert reason(found) == "its body was not saved with it"


@pytest.mark.parametrize("content", [None, {}, {"mimeType": "text/html", "text": "<p>", "size": 3}])
def test_other_responses_have_no_json_body(tmp_path: Path, content: Any) -> None:
    assert not usable(one(tmp_path, content)).has_body


def test_the_headers_say_what_the_content_does_not(tmp_path: Path) -> None:
    headers = [{"name": "Content-Type", "value": "text/plain"}]
    found = usable(one(tmp_path, {"mimeType": "", "text": "{}"}, headers=headers))
    assert found.media_type == "text/plain"


def test_a_request_that_was_not_answered_is_skipped(tmp_path: Path) -> None:
    assert reason(one(tmp_path, {}, status=0)) == "it has no status"


@pytest.mark.parametrize("broken", [1, None, {}, {"request": 1, "response": 2}])
def test_an_entry_that_is_none_is_skipped(tmp_path: Path, broken: Any) -> None:
    found = read_one(tmp_path / "a.json", {"log": {"entries": [broken]}})
    assert reason(found) == "it is no exchange in a form that is known"
