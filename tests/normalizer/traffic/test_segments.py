"""Path templates and paths, cut into segments."""

from __future__ import annotations

import re
from itertools import chain, zip_longest
from time import perf_counter
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.traffic.segments import masked, segments, template_segments


@pytest.mark.parametrize(
    ("path", "cut"),
    [
        ("", []),
        ("/", []),
        ("/a/b", ["a", "b"]),
        ("/a/b/", ["a", "b"]),
        ("/a//b", ["a", "", "b"]),
        ("/a%2Fb/%7Bc%7D", ["a/b", "{c}"]),
    ],
)
def test_a_path_is_cut_at_slashes_and_decoded_after_that(path: str, cut: list[str]) -> None:
    assert segments(path) == cut


@given(st.lists(st.text(min_size=1), min_size=1))
def test_any_texts_sent_encoded_are_the_segments(texts: list[str]) -> None:
    assert segments("/" + "/".join(quote(text, safe="") for text in texts)) == texts


@pytest.mark.parametrize(
    ("template", "text", "fits"),
    [
        ("/a", "a", True),
        ("/a", "A", False),
        ("/%61", "a", True),
        ("/{a}", "x", True),
        ("/{a}", "", False),
        ("/{a}", "x/y", True),
        ("/{a}.json", "b.json", True),
        ("/{a}.json", ".json", False),
        ("/{a}.json", "b.xml", False),
        ("/{a}.{b}", "x.y.z", True),
        ("/{a}.{b}", "x.", False),
        ("/{a}:{b}", "x:y", True),
        ("/{a}{b}", "x", False),
        ("/{a}{b}", "xy", True),
        ("/a{b}a", "aa", False),
        ("/x{a}-{b}y", "x1-2y", True),
        ("/x{a}-{b}y", "x-2y", False),
        ("/a?b={c}", "a", True),
        ("/a#{c}", "a", True),
    ],
)
def test_a_parameter_may_be_a_part_of_a_segment(template: str, text: str, fits: bool) -> None:
    (segment,) = template_segments(template)
    assert segment.fits(text) is fits


@given(st.lists(st.text("ab", max_size=2), min_size=1, max_size=4), st.text("ab", max_size=8))
def test_a_segment_fits_what_its_regular_expression_would(literals: list[str], text: str) -> None:
    names = [f"{{p{number}}}" for number in range(len(literals) - 1)]
    template = "".join(chain.from_iterable(zip_longest(literals, names, fillvalue="")))
    if template:
        (segment,) = template_segments(f"/{template}")
        assert segment.fits(text) is bool(re.fullmatch(".+".join(literals), text))


def test_a_hostile_template_takes_no_longer() -> None:
    (segment,) = template_segments("/" + "{a}" * 50 + "{a}x" * 50)
    begin = perf_counter()
    assert not segment.fits("x" * 100_000 + "y")
    assert not segment.fits("ax" * 30 + "y" * 100_000 + "x" * 10)
    assert perf_counter() - begin < 0.5


def test_a_masked_path_only_shows_what_a_document_has() -> None:
    assert masked("/a/hush%2F/b/{hush}/", frozenset({"a", "b"})) == "/a/*/b/*"
    assert masked("/", frozenset()) == "/"
    assert masked("/a" * 1000, frozenset("a")) == "/a" * 30 + "/..."
