"""The two YAML parsers give one tree, and YAML 1.1 readers differ only where we report it."""

from __future__ import annotations

import importlib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import LoadError
from normalizer.loading import Limits, Source, load_bytes, yaml_events
from normalizer.loading.yaml_scalars import resolve
from normalizer.loading.yaml_tree import _Builder

pytest.importorskip("_ruamel_yaml", reason="the C parser is not installed")

words = st.sampled_from(
    [
        *["a", "200", "0777", "yes", "null", "~", "1:30", "2020-01-01", ".5", "1_0", "é", "😀"],
        *["&x ", "*x", "!!str ", "! ", "!!int ", "- ", "k: ", "? ", ": ", "<<: ", "#", " #c"],
        *["\n", "\n  ", "\n    ", " ", "\t", '"', "'", "{", "}", "[", "]", ",", ":", "|\n", ">-\n"],
        *["\\n", "\\u0041", "\\ud83d", "\u2028", "\x85", "\ufeff", "\r\n"],
    ]
)
texts = st.lists(words, max_size=14).map(lambda parts: "a: 1\nk: " + "".join(parts))


def outcome(events: Any, text: str) -> Any:
    def build(stream: Any) -> Any:
        builder = _Builder(text, "api.yaml", Limits())
        tree = builder.build(stream)
        return repr(tree), [(one.text, one.kind, one.read_as) for one in builder.spellings]

    try:
        return yaml_events._read(events, text, "api.yaml", build)
    except LoadError:
        return None


@given(texts)
def test_both_parsers_give_one_tree(text: str) -> None:
    by_c = outcome(yaml_events.c_events, text)
    by_python = outcome(yaml_events.python_events, text)
    # Each refuses a few things that the other one takes; but they never read them differently.
    assert by_c == by_python or by_c is None or by_python is None


@given(texts)
def test_every_text_is_read_or_refused_and_never_breaks_the_loader(text: str) -> None:
    try:
        source = load_bytes(text.encode(), "api.yaml")
    except LoadError as error:
        assert error.place is not None  # noqa: PT017
    else:
        assert isinstance(source, Source)


def test_without_the_c_parser_the_python_parser_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", refuse)
    source = load_bytes(b"a: &a {200: yes}\nb: *a\n", "api.yaml")
    assert source.tree == {"a": {"200": "yes"}, "b": {"200": "yes"}}
    assert source.places().locate(["/b"])["/b"].line == 2


plain = st.text("0123456789+-._:eExXobBTZ ", min_size=1).map(str.strip) | st.sampled_from(
    ["yes", "Off", "no", "ON", "null", "~", "true", "False", "NULL", "nUll", "y", "N", "tRue"]
)


@given(plain)
def test_where_yaml_1_1_reads_a_scalar_else_it_is_reported(text: str) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML, the YAML 1.1 reader, is not installed")
    try:
        value, kind = resolve(text)
        old = yaml.safe_load(f"- {text}\n")[0]
    except (ValueError, yaml.YAMLError):
        return
    if isinstance(old, dict | list):
        return  # not one plain scalar
    differs = (type(old), old) != (type(value), value)
    # New in 1.2, and so no spelling of 1.1: 0o17, and floats such as 1e3.
    new = text.startswith("0o") or (isinstance(value, float) and isinstance(old, str))
    assert bool(kind) == (differs and not new) or kind == "leading-zero"
    assert not isinstance(old, date) or kind == "timestamp"
