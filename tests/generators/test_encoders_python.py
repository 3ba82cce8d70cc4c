"""No text of a spec leaves a Python literal, docstring or comment."""

from __future__ import annotations

import ast
import io
import re
import shutil
import subprocess
import sys
import tokenize
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generators.encoders import (
    Encoded,
    json_text,
    python_comment,
    python_docstring,
    python_literal,
    python_string,
    typescript_literal,
)
from generators.encoders.characters import INVISIBLE
from normalizer.errors import MoneyerError
from tests.generators.hostile import (
    NASTY,
    SHORT_PAYLOADS,
    every_payload,
    same,
)


@every_payload
def test_a_python_string_evaluates_to_its_payload(payload: str) -> None:
    assert ast.literal_eval(python_string(payload)) == payload


@given(NASTY)
def test_a_python_string_evaluates_to_its_value(value: str) -> None:
    literal = python_string(value)
    assert ast.literal_eval(literal) == value
    assert literal.isprintable()


@pytest.mark.parametrize(
    ("value", "literal"),
    [
        ("a", '"a"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("\"'", '"\\"\'"'),
        ("\n\r\t\0\x85", r'"\n\r\t\x00\x85"'),
        ("\u202e\u2028\U000e0041\ud800", r'"\u202e\u2028\U000e0041\ud800"'),
        ("größe", '"größe"'),
        (r"\u000a", r'"\\u000a"'),
    ],
)
def test_a_python_string_is_written_as_black_would(value: str, literal: str) -> None:
    assert python_string(value) == literal


PYTHON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | NASTY,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(NASTY | st.integers() | st.booleans(), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(PYTHON_VALUES)
@example(2**70)
@example(-0.0)
@example([(), (1,), {}])
def test_a_python_literal_evaluates_to_its_value_and_type(value: Any) -> None:
    assert same(ast.literal_eval(python_literal(value)), value)


@pytest.mark.parametrize("value", [10**5000, -(10**5000), 2**2048, 10**400], ids=int.bit_length)
def test_a_huge_integer_survives_the_limit_on_decimals(value: int) -> None:
    assert ast.literal_eval(python_literal(value)) == value


def test_the_own_type_of_a_value_decides_not_what_its_text_looks_like() -> None:
    assert python_literal("__import__('os')") == "\"__import__('os')\""
    assert python_literal(True) == "True"
    assert python_literal("1") == '"1"'
    assert python_literal(Encoded("a\n")) == r'"a\n"'


def test_a_str_subclass_cannot_lie_about_its_literal() -> None:
    class Liar(str):
        def __repr__(self) -> str:
            return "evil()"

        __str__ = __repr__

    assert python_literal(Liar("fine")) == '"fine"'


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), float("-inf"), [float("nan")], b"x", {1}, object(), 1j]
)
def test_what_has_no_literal_is_refused(value: object) -> None:
    with pytest.raises(MoneyerError):
        python_literal(value)


def test_nesting_that_python_cannot_read_back_is_refused() -> None:
    value: list[Any] = []
    for _ in range(99):
        value = [value]
    ast.literal_eval(python_literal(value))
    for _ in range(100_000):
        value = [value]
    for encoder in (python_literal, json_text, typescript_literal):
        with pytest.raises(MoneyerError, match="nested"):
            encoder(value)


def docstring_of(source: str) -> str:
    """The one docstring of `def f():`, which must hold nothing else."""
    module = ast.parse(source)
    (function,) = module.body
    assert isinstance(function, ast.FunctionDef)
    (statement,) = function.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)
    return statement.value.value


@every_payload
def test_a_docstring_is_one_constant_for_every_payload(payload: str) -> None:
    docstring_of(f"def f():\n    {python_docstring(payload, 4)}\n")
    ast.parse(f"{python_docstring(payload, 0)}\n")


@given(NASTY, st.sampled_from([0, 4, 8, 40]), st.integers(10, 120))
def test_a_docstring_is_one_constant_and_keeps_the_words(
    text: str, indent: int, width: int
) -> None:
    docstring = python_docstring(text, indent, width)
    source = f"def f():\n{' ' * (indent or 1)}{docstring}\n"
    clean = INVISIBLE.sub("", "".join(text.split()))
    assert "".join(docstring_of(source).split()) == clean
    assert not any(line != line.rstrip() for line in docstring.split("\n"))
    assert "\n\n\n" not in docstring


@pytest.mark.parametrize(
    ("text", "docstring"),
    [
        ("", '""""""'),
        ("One line.", '"""One line."""'),
        ('"quoted"', '""" "quoted" """'),
        ('"""', r'''"""\""" """'''),
        ("back\\", '"""back\\\\"""'),
        ("a\n\n\n\nb\r\nc\u2028d", '"""a\n\n    b\n    c\n    d\n    """'),
        ("  a\n      b\n        c", '"""a\n    b\n      c\n    """'),
        ("a\u202eb\u200b\0\ufeff", '"""ab"""'),
        ("word " * 25, f'"""{"word " * 17}word\n    {"word " * 6}word\n    """'),
    ],
)
def test_a_docstring_is_laid_out_as_black_would(text: str, docstring: str) -> None:
    assert python_docstring(text, 4) == docstring


def test_a_wrapped_docstring_stays_within_its_width() -> None:
    text = "a list:\n  - " + "some words in an item " * 20 + "\n" + "more " * 60
    lines = (" " * 8 + python_docstring(text, 8, 72)).split("\n")
    assert max(map(len, lines)) <= 72
    assert all(line.startswith("        ") for line in lines)


def test_formatters_leave_docstrings_strings_and_comments_alone(tmp_path: Path) -> None:
    ruff = shutil.which("ruff") or str(Path(sys.executable).with_name("ruff"))
    if not Path(ruff).exists():
        pytest.skip("ruff is not installed")
    texts = [
        *(text for text in SHORT_PAYLOADS),
        *(f"{left} word {right}" for left in SHORT_PAYLOADS for right in SHORT_PAYLOADS[:12]),
        *("x" * length for length in range(86, 102)),
        *(f"  {'long words ' * 12}\n    {text}{text}\n  z" for text in SHORT_PAYLOADS),
    ]
    source = "\n\n".join(
        f"class A{number}:\n    {python_docstring(text, 4)}\n\n    {python_comment(text, 4)}\n"
        f"    x = {python_string(text)}\n"
        for number, text in enumerate(texts)
    )
    path = tmp_path / "generated.py"
    path.write_text(source, encoding="utf-8")
    command = [ruff, "format", "--isolated", "--line-length", "100", "--diff", str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    changed = [line for line in run.stdout.splitlines() if re.match(r"[-+](?![-+]|$)", line)]
    assert changed == []


def comment_tokens(source: str) -> set[int]:
    return {token.type for token in tokenize.generate_tokens(io.StringIO(source).readline)}


@every_payload
def test_a_comment_leaks_nothing_for_every_payload(payload: str) -> None:
    assert ast.parse(f"{python_comment(payload)}\n").body == []


@given(NASTY, st.sampled_from([0, 4, 8]))
def test_a_comment_leaks_nothing(text: str, indent: int) -> None:
    comment = python_comment(text, indent)
    source = f"class A:\n    x = 1\n{' ' * indent}{comment}\n    y = 2\n"
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse("class A:\n    x = 1\n    y = 2\n"))
    allowed = {tokenize.COMMENT, tokenize.NL, tokenize.ENDMARKER}
    assert comment_tokens(f"{comment}\n") <= allowed


def test_a_comment_cannot_set_the_encoding_of_the_file() -> None:
    comment = python_comment("-*- coding: utf-7 -*-\nvim: set fileencoding=utf-7 :\n+AAo-x")
    encoding, _ = tokenize.detect_encoding(io.BytesIO(comment.encode()).readline)
    assert encoding == "utf-8"
    assert compile(comment.encode() + b"\nx = 1\n", "generated", "exec").co_names == ("x",)


@pytest.mark.parametrize("order", ["type: ignore", "noqa", "fmt: off", "mypy: x=1", "ruff: noqa"])
def test_a_comment_gives_no_orders_to_tools(order: str) -> None:
    for text in (order, f"x # {order}", f"  {order}", f"x\n{order}", f"x; {order}"):
        assert not re.search(rf"[#;]\s*{order}", python_comment(text))


def test_a_comment_starts_each_line_with_a_hash_at_its_column() -> None:
    assert python_comment("a\rb\x0b\x0bc", 4) == "# a\n    # b\n    #\n    # c"
    assert python_comment("") == "#"
