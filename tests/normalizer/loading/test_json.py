"""JSON documents: what is read, and how each refusal is told."""

from __future__ import annotations

import codecs
import json
import math
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.loading import Limits, load_bytes

from .helpers import IBKR, needs_ibkr, refusal, where

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=()))  # lone surrogates too
)
trees = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=30
)
roots = st.dictionaries(st.text(), trees)


def tree_of(text: str | bytes, name: str = "api.json") -> Any:
    return load_bytes(text if isinstance(text, bytes) else text.encode(), name).tree


@given(roots, st.sampled_from([None, 2, "\t"]), st.booleans())
def test_what_json_wrote_is_read_back_with_its_types(
    root: Any, indent: int | str | None, escaped: bool
) -> None:
    text = json.dumps(root, indent=indent, ensure_ascii=escaped)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = json.dumps(root, indent=indent).encode()  # surrogates can only be escapes
    tree = tree_of(data)
    # repr() tells 1, 1.0 and True apart, and shows the order of keys.
    assert repr(tree) == repr(json.loads(data))


def test_integers_floats_and_booleans_stay_apart() -> None:
    values = tree_of('{"a": [1, 1.0, true, 1e0, -0, -0.0]}')["a"]
    assert [type(value) for value in values] == [int, float, bool, float, int, float]


def test_a_lone_surrogate_is_kept() -> None:
    assert tree_of(r'{"a": "\ud800"}') == {"a": "\ud800"}


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("name", ["api.json", "api.yaml", "-"])
def test_a_byte_order_mark_names_the_encoding(mark: bytes, encoding: str, name: str) -> None:
    source = load_bytes(mark + '{\n "é😀": 1}'.encode(encoding), name)
    assert source.tree == {"é😀": 1}
    place = source.places().locate(["/é😀"])["/é😀"]
    assert (place.line, place.column) == (2, 2)


def test_invalid_utf8_is_told_by_byte_line_and_column() -> None:
    error = refusal(b'{\n "\xc3\xa9": "\xff"}', "api.json")
    assert where(error) == (2, 8)
    assert "is not valid UTF-8 at byte 10" in str(error)


def test_invalid_utf16_is_told_with_its_place() -> None:
    data = codecs.BOM_UTF16_LE + '{\n"a"'.encode("utf-16-le") + b"\x00\xd8\x41\x00"
    error = refusal(data, "api.json")
    assert where(error) == (2, 4)
    assert "UTF-16-LE at byte 12" in str(error)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('{"a": 1', (1, 8), "the file seems cut short"),
        ('{"a": 1,\n\n', (3, 1), "the file seems cut short"),
        ('{"a": "b', (1, 7), "a closing quote is missing, or the file is cut short"),
        ('{"a": 1,}', (1, None), "comma"),
        ('{"a": [1,]}', (1, None), "comma"),
        ("{\n  'a': 1}", (2, 3), "double quotes"),
        ('{"a": 1 // no\n}', (1, 9), "JSON has no comments"),
        ('{"a": 1\n"b": 2}', (2, 1), "a comma seems to be missing"),
        ('{"a": None}', (1, 7), "true, false and null"),
        ('{"a": "\t"}', (1, 8), "invalid control character"),
        (r'{"a": "\q"}', (1, 8), "a backslash itself is written"),
        ("{}\n{}", (2, 1), "one document a file"),
        ('{"a": 01}', (1, 8), "comma seems to be missing"),
        ('{"a": .5}', (1, 7), "expecting value"),
        ("openapi: 3.1.0", (1, 1), "name it .yaml"),
    ],
)
def test_wrong_syntax_is_told_with_its_place_and_advice(
    text: str, place: tuple[int, int | None], words: str
) -> None:
    error = refusal(text, "api.json")
    line, column = where(error)
    assert (line, column if place[1] else None) == place
    assert words in str(error)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "-1e400", "9" * 5000])
def test_a_number_that_python_cannot_hold_is_refused_with_its_place(number: str) -> None:
    error = refusal(f'{{"NaN": "Infinity",\n  "b": [0, {number}]}}', "api.json")
    assert where(error) == (2, 12)
    assert "has " in str(error)


def test_a_large_integer_and_a_large_float_are_read() -> None:
    assert tree_of('{"a": 1180591620717411303424, "b": 1e308}') == {"a": 2**70, "b": 1e308}


def test_a_duplicate_key_is_told_with_both_places() -> None:
    text = '{"a": {"k": 1},\n "b": {"k": 1, "x": ["k"],\n  "\\u006b": 2}}'
    error = refusal(text, "api.json")
    assert where(error) == (3, 3)
    assert "has the key 'k' twice in one object, first in line 2" in str(error)


def test_equal_keys_of_different_objects_are_no_duplicates() -> None:
    assert tree_of('{"a": {"a": {"a": [{"a": "a"}, {"a": "a"}]}}}')


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' + "[" * 500 + "]" * 500 + "}",
        '{"a":' + "[" * 900 + "]" * 900 + "}",
        '{"a":' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"a":' + "[" * 100_000,
    ],
    ids=["501", "901", "100001", "unclosed"],
)
def test_deep_nesting_is_an_error_and_no_recursion(text: str) -> None:
    error = refusal(text, "api.json")
    assert "levels of nesting, and the limit is 500; raise the limit 'depth'" in str(error)
    assert where(error) == (1, 505)


def test_nesting_up_to_the_limit_is_read() -> None:
    text = '{"a":' + "[" * 499 + "]" * 499 + "}"
    assert tree_of(text)
    assert load_bytes(('{"a":' + text + "}").encode(), "x", limits=Limits(depth=501)).tree


def test_nesting_beyond_python_itself_is_an_error_even_when_allowed() -> None:
    text = '{"a":' + "[" * 200_000 + "]" * 200_000 + "}"
    assert "nests deeper than this Python can follow" in str(
        refusal(text, "api.json", Limits(depth=10**6))
    )


def test_too_many_values_are_refused() -> None:
    text = '{"a": [1, 2, ",,,,,,,,,,,,"]}'
    assert load_bytes(text.encode(), "api.json", limits=Limits(nodes=5)).tree
    assert "has 5 values, and the limit is 4; raise the limit 'nodes'" in str(
        refusal(text, "api.json", Limits(nodes=4))
    )


def test_json_may_be_indented_with_tabs() -> None:
    assert tree_of('{\n\t"a":\t[\t1\t]\r\n}\n', "api.yaml") == {"a": [1]}


@needs_ibkr
def test_a_real_document_loads_nearly_as_fast_as_json_alone() -> None:
    data = IBKR.read_bytes()

    def seconds(call: Any) -> float:
        best = math.inf
        for _ in range(9):
            start = time.perf_counter()
            call()
            best = min(best, time.perf_counter() - start)
        return best

    # Twice in a quiet process; the rest is for a busy one.
    assert seconds(lambda: load_bytes(data, "ibkr.json")) < 4 * seconds(lambda: json.loads(data))
