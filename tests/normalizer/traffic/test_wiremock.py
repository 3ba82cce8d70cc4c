"""Stub mappings of WireMock."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from .helpers import read_all, read_one, reason, usable

JSON = {"Content-Type": "application/json"}


def mapping(response: Any, **request: Any) -> dict[str, Any]:
    return {"request": {"method": "GET", **(request or {"urlPath": "/a"})}, "response": response}


@pytest.mark.parametrize(
    ("response", "body"),
    [
        ({"jsonBody": [1, 1.0]}, [1, 1.0]),
        ({"body": '{"a": 1}', "headers": JSON}, {"a": 1}),
        ({"body": '{"a": 1}'}, {"a": 1}),
        ({"base64Body": b64encode(b"[1]").decode(), "headers": JSON}, [1]),
    ],
)
def test_a_body_has_several_forms(tmp_path: Path, response: Any, body: Any) -> None:
    found = usable(read_one(tmp_path / "a.json", mapping({"status": 201, **response})))
    assert (found.path, found.status) == ("/a", 201)
    assert repr(found.body) == repr(body)


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        ({"url": "/a?b=c"}, "/a"),
        ({"urlPath": "/a"}, "/a"),
        ({"urlPathTemplate": "/a/{b}"}, "/a/{b}"),
        ({"urlPattern": "/a/\\d+\\?b=.*"}, "/a/1"),
        ({"urlPathPattern": "/a/[^/]+"}, "/a/1"),
    ],
)
def test_a_url_has_several_forms(tmp_path: Path, request_: Any, path: str) -> None:
    assert usable(read_one(tmp_path / "a.json", mapping({}, **request_))).path == path


def test_the_status_is_200_where_none_is_given_and_there_need_be_no_body(tmp_path: Path) -> None:
    found = usable(read_one(tmp_path / "a.json", mapping({})))
    assert found.status == 200 and not found.has_body


@pytest.mark.parametrize(
    ("node", "why"),
    [
        (mapping({"fault": "EMPTY_RESPONSE"}), "it stands for a fault of the connection"),
        (mapping({"proxyBaseUrl": "x"}), "it passes the request on to another server"),
        (mapping({}, urlPath="/a", method="ANY"), "it stands for any method"),
        (mapping({}, urlPattern="/a|/b"), "its URL is a pattern that no one path can be read from"),
        (mapping({}, urlPattern=1), "it has no URL"),
        (mapping({}, headers={}), "it has no URL"),
        (
            mapping({"body": "{}", "transformers": ["response-template"]}),
            "its response is a template, whose values WireMock fills in",
        ),
    ],
)
def test_what_is_no_response_to_one_request_is_skipped(tmp_path: Path, node: Any, why: str) -> None:
    assert reason(read_one(tmp_path / "a.json", node)) == why


def test_a_file_may_have_several(tmp_path: Path) -> None:
    found = read_one(tmp_path / "a.json", {"mappings": [mapping({"jsonBody": 1})]})
    assert usable(found).source == f"{tmp_path / 'a.json'}#/mappings/0"


def test_a_body_may_be_a_file_beside_the_mappings_and_is_no_traffic_itself(tmp_path: Path) -> None:
    (tmp_path / "__files" / "deep").mkdir(parents=True)
    (tmp_path / "__files" / "deep" / "b.json").write_text('{"a": 1.0}')
    node = mapping({"bodyFileName": "deep/b.json", "headers": JSON})
    read_one(tmp_path / "mappings" / "deep" / "a.json", node)
    (found,) = read_all(tmp_path)
    assert repr(usable(found).body) == "{'a': 1.0}"


@pytest.mark.parametrize(
    "name",
    [
        "../hush.json",
        "/etc/passwd",
        "link.json",
        "folder/hush.json",
        "",
        ".",
        "none",
        "a\0b",
        1,
        "x" * 999,
    ],
)
def test_no_file_outside_of_that_folder_is_read(tmp_path: Path, name: Any) -> None:
    home = tmp_path / "home"
    (home / "__files").mkdir(parents=True)
    (tmp_path / "hush.json").write_text("1")
    (home / "hush.json").write_text("1")
    (home / "__files" / "link.json").symlink_to(tmp_path / "hush.json")
    (home / "__files" / "folder").symlink_to(tmp_path)
    found = read_one(home / "mappings" / "a.json", mapping({"bodyFileName": name}))
    assert reason(found) == "its body's file is not in the folder __files"


def test_the_folder_itself_may_be_no_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "b.json").write_text("1")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "__files").symlink_to(tmp_path / "elsewhere")
    found = read_one(tmp_path / "home" / "mappings" / "a.json", mapping({"bodyFileName": "b.json"}))
    assert reason(found) == "its body's file is not in the folder __files"
