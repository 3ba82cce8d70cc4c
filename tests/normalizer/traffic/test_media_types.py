"""Which key of a content map applies."""

from __future__ import annotations

import pytest

from normalizer.traffic.media_types import applying, essence, is_json


def test_the_essence_has_no_parameters_and_no_capitals() -> None:
    assert essence(" Application/JSON ; charset=utf-8") == "application/json"


@pytest.mark.parametrize("name", ["application/json", "text/json;a=b", "application/X+JSON"])
def test_json_has_several_names(name: str) -> None:
    assert is_json(name)


@pytest.mark.parametrize("name", ["", "text/plain", "application/x-ndjson", "application/json-seq"])
def test_these_are_no_single_json_text(name: str) -> None:
    assert not is_json(name)


JSON = "application/json"


@pytest.mark.parametrize(
    ("declared", "media_type", "key"),
    [
        (["*/*", "application/*", JSON, f"{JSON};v=1"], f"{JSON}; V=1", f"{JSON};v=1"),
        (["*/*", "application/*", f"{JSON};v=1", JSON], f"{JSON};v=2", JSON),
        (["*/*", "application/*", f"{JSON};v=1"], JSON, f"{JSON};v=1"),
        (["*/*", "application/*", f"{JSON};v=1", f"{JSON};v=2"], JSON, "application/*"),
        (["*/*", "application/*"], JSON, "application/*"),
        (["*/*", "text/*"], JSON, "*/*"),
        (["Application/JSON"], JSON, "Application/JSON"),
        (["text/plain"], "text/plain; charset=utf-8", "text/plain"),
        (["text/plain"], "text/html", None),
        ([], JSON, None),
    ],
)
def test_the_most_specific_key_applies(
    declared: list[str], media_type: str, key: str | None
) -> None:
    assert applying(declared, media_type, has_json=False) == key


@pytest.mark.parametrize(
    ("declared", "key"),
    [
        (["text/plain", "application/x+json", JSON], JSON),
        (["text/plain", "application/x+json"], "application/x+json"),
        (["text/plain", "*/*", "application/*"], "application/*"),
        (["text/plain"], None),
    ],
)
def test_a_json_body_of_unknown_media_type_is_what_json_is_declared(
    declared: list[str], key: str | None
) -> None:
    assert applying(declared, "", has_json=True) == key
    assert applying(declared, "", has_json=False) is None


def test_a_json_body_under_a_wrong_name_is_what_json_is_declared() -> None:
    assert applying([JSON], "text/html", has_json=True) == JSON
