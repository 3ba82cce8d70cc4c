"""The format {method, path, status, body}."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .helpers import read_one, reason, usable

PLAIN = {"method": "GET", "path": "/a", "status": 200}


def test_an_exchange_is_read_with_its_types(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    found = usable(read_one(file, {**PLAIN, "body": [1, 1.0, None]}))
    assert (found.method, found.path, found.status, found.source) == ("GET", "/a", 200, str(file))
    assert repr(found.body) == "[1, 1.0, None]"


def test_a_url_may_stand_for_the_path_and_the_path_counts(tmp_path: Path) -> None:
    url = {"method": "GET", "url": "https://x.example/b?c", "status": 200}
    assert usable(read_one(tmp_path / "a.json", url)).path == "/b"
    assert usable(read_one(tmp_path / "a.json", {**url, "path": "/{b}"})).path == "/{b}"


@pytest.mark.parametrize(
    "member",
    [{"contentType": "application/json"}, {"headers": {"Content-Type": "application/json"}}],
)
def test_a_text_is_read_as_json_where_the_media_type_says_so(
    tmp_path: Path, member: dict[str, Any]
) -> None:
    found = usable(read_one(tmp_path / "a.json", {**PLAIN, **member, "body": '{"b": 1.0}'}))
    assert repr(found.body) == "{'b': 1.0}"
    assert found.media_type == "application/json"


def test_without_a_media_type_a_text_is_the_value_and_an_empty_one_is_no_body(
    tmp_path: Path,
) -> None:
    assert usable(read_one(tmp_path / "a.json", {**PLAIN, "body": "{}"})).body == "{}"
    assert not usable(read_one(tmp_path / "a.json", {**PLAIN, "body": ""})).has_body
    assert not usable(read_one(tmp_path / "a.json", PLAIN)).has_body


def test_a_value_stays_one_whatever_the_media_type(tmp_path: Path) -> None:
    node = {**PLAIN, "contentType": "text/html", "body": {"b": 1}}
    assert usable(read_one(tmp_path / "a.json", node)).body == {"b": 1}


def test_a_status_is_needed(tmp_path: Path) -> None:
    node = {"method": "GET", "path": "/a", "body": 1}
    assert reason(read_one(tmp_path / "a.json", node)) == "it has no status"
