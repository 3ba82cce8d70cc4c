"""Whatever goes into an encoder, what comes out is marked, visible, and a harmless name."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings

from generators.encoders import (
    FILTERS,
    Encoded,
    file_name,
    json_text,
    markdown_code,
    markdown_text,
    python_comment,
    python_docstring,
    python_literal,
    python_string,
    typescript_comment,
    typescript_literal,
    typescript_string,
)
from generators.encoders.characters import is_plain
from tests.generators.hostile import (
    NASTY,
    every_payload,
    shows_itself,
)

TEXT_ENCODERS: list[Callable[[str], Encoded]] = [
    python_string,
    python_literal,
    python_docstring,
    python_comment,
    json_text,
    typescript_string,
    typescript_literal,
    typescript_comment,
    markdown_text,
    markdown_code,
    file_name,
]


@every_payload
@pytest.mark.parametrize("encoder", TEXT_ENCODERS, ids=lambda encoder: encoder.__name__)
def test_every_payload_comes_out_marked_and_visible(
    encoder: Callable[[str], Encoded], payload: str
) -> None:
    encoded = encoder(payload)
    assert type(encoded) is Encoded
    assert shows_itself(encoded)
    encoded.encode("utf-8")


def test_the_mark_is_lost_when_text_is_joined_or_cut() -> None:
    encoded = python_string("a")
    for text in (encoded + encoded, encoded[:1], encoded.upper(), f"{encoded}", "".join([encoded])):
        assert type(text) is str


def test_templates_know_every_encoder_of_text() -> None:
    names = "py_str py_lit py_doc py_comment toml_str json shell ts_str ts_lit ts_comment"
    assert set(FILTERS) == {*names.split(), "md", "md_code", "md_block"}


def test_what_a_literal_shows_is_printable_in_every_python() -> None:
    plain = [character for character in map(chr, range(sys.maxunicode + 1)) if is_plain(character)]
    assert len(plain) > 50_000
    assert all(character.isprintable() for character in plain)
    assert not any(unicodedata.bidirectional(c) in {"RLO", "LRO", "RLE", "LRI"} for c in plain)


# File names


@every_payload
def test_a_file_name_is_harmless_for_every_payload(payload: str) -> None:
    assert re.fullmatch("[a-z0-9_][a-z0-9_-]{0,99}", file_name(payload))


DEVICES = ["con", "PRN", "aux", "nul", "com1", "LPT9", "com\u00b9", "clock$"]


@pytest.mark.parametrize(
    "text",
    [
        *DEVICES,
        *("", ".", "..", "...", ".git", "../../x", "/etc/x", "C:\\x", "a/b", "..%2f", "aux.py"),
        *("a.", "a ", " ", "\0", "x" * 300, "-rf", "__init__", "conftest", "setup", "\u2025"),
        *("\uff0e\uff0e\uff0f", "~", "~root", "$HOME", "*", "größe", "日本"),
    ],
)
def test_a_dangerous_file_name_is_changed_and_told_apart(text: str) -> None:
    name = file_name(text)
    assert re.fullmatch("[a-z0-9_][a-z0-9_-]{0,88}_[0-9a-f]{10}", name)
    assert name.lower() not in {device.lower() for device in DEVICES}


@pytest.mark.parametrize("text", ["account", "Account", "get_order-2", "x" * 100, "_private"])
def test_a_good_file_name_changes_by_case_alone(text: str) -> None:
    assert file_name(text) == text.lower()


@given(NASTY, NASTY)
@example("a!", "a?")
@example("\u212a", "k")
@example("\ufb01", "fi")
def test_two_file_names_meet_only_where_texts_differ_by_case_alone(left: str, right: str) -> None:
    for other in (right, file_name(left), left + " ", left.swapcase()):
        if file_name(left) == file_name(other):
            assert left == other or (left + other).isascii()
            assert left.lower() == other.lower()


@given(NASTY)
@settings(max_examples=300)
def test_a_file_name_is_always_harmless(text: str) -> None:
    name = file_name(text)
    assert re.fullmatch("[a-z0-9_][a-z0-9_-]{0,99}", name)
    assert type(name) is Encoded
