"""Paths that patterns match."""

from __future__ import annotations

import re
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.traffic.url_patterns import example_path


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("/a/b", "/a/b"),
        ("^/a\\.json$", "/a.json"),
        ("/a.json", "/a.json"),
        ("/a/([0-9]+)", "/a/1"),
        ("/a/\\d{3}/b", "/a/111/b"),
        ("/a/[a-f]{2,4}", "/a/aa"),
        ("/a/[^/]+/b", "/a/1/b"),
        ("/a/.*", "/a/1"),
        ("/a/(?:\\w+)-[A-Z]", "/a/1-A"),
        ("/a\\?b=.*", "/a"),
        ("/a(\\?.*)?", "/a"),
    ],
)
def test_a_path_is_made_from_a_plain_pattern(pattern: str, path: str) -> None:
    assert example_path(pattern) == path
    assert re.fullmatch(pattern.partition("(\\?")[0].partition("\\?")[0], path)


@pytest.mark.parametrize(
    "pattern",
    [
        "/a|/b",
        "/a(/b)?",
        "/a(?=b)",
        "/\\p{L}+",
        "/[é]+",
        "/a{999999999}",
        "/[0-9]{99999}",
        "/a+",
        "/(",
        "/[",
    ],
)
def test_of_other_patterns_none_is_made(pattern: str) -> None:
    assert example_path(pattern) is None


@given(st.text("/ab1.\\d[]^-+*?(){}2,|$w", max_size=20))
def test_what_is_made_is_matched(pattern: str) -> None:
    path = example_path(pattern)
    if path is not None and "?" not in pattern:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert re.fullmatch(pattern, path)
