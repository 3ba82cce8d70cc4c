"""No text of a spec leaves TOML, JSON, a shell word, TypeScript or Markdown."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.encoders import (
    json_text,
    markdown_block,
    markdown_code,
    markdown_text,
    shell_word,
    toml_string,
    typescript_comment,
    typescript_literal,
    typescript_string,
)
from generators.encoders.characters import is_plain
from normalizer.errors import MoneyerError
from tests.generators.hostile import (
    JSON_VALUES,
    NASTY,
    SHORT_PAYLOADS,
    every_payload,
    same,
    shows_itself,
)


@every_payload
def test_toml_reads_a_string_back(payload: str) -> None:
    if "\ud800" in payload:
        with pytest.raises(MoneyerError, match="surrogate"):
            toml_string(payload)
    else:
        assert tomllib.loads(f"a = {toml_string(payload)}\nb = 1\n") == {"a": payload, "b": 1}


@given(NASTY.filter(lambda text: not re.search("[\ud800-\udfff]", text)))
def test_toml_reads_any_string_back(value: str) -> None:
    assert tomllib.loads(f"a = {toml_string(value)}") == {"a": value}


@given(JSON_VALUES, st.sampled_from([None, 2]))
def test_json_reads_any_value_back(value: Any, indent: int | None) -> None:
    text = json_text(value, indent)
    assert same(json.loads(text), value)
    assert shows_itself(text)


@every_payload
def test_json_reads_every_payload_back(payload: str) -> None:
    assert json.loads(json_text({payload: [payload]})) == {payload: [payload]}


@pytest.mark.parametrize(
    "value", [float("nan"), [float("inf")], {1: 2}, {"a": {None: 1}}, b"x", {1}, [10**5000]]
)
def test_what_json_has_no_word_for_is_refused(value: object) -> None:
    for encoder in (json_text, typescript_literal):
        with pytest.raises(MoneyerError):
            encoder(value)


@given(NASTY)
def test_a_shell_word_is_one_word_or_refused(value: str) -> None:
    if all(map(is_plain, value)):
        assert shlex.split(shell_word(value)) == [value]
    else:
        with pytest.raises(MoneyerError):
            shell_word(value)


@pytest.mark.parametrize("payload", [text for text in SHORT_PAYLOADS if all(map(is_plain, text))])
def test_a_real_shell_gives_the_word_back(payload: str) -> None:
    command = ["sh", "-c", f"printf %s {shell_word(payload)}"]
    assert subprocess.run(command, capture_output=True, check=True).stdout.decode() == payload


# TypeScript


@every_payload
def test_a_typescript_string_is_a_json_string_that_stays_in_its_script(payload: str) -> None:
    literal = typescript_string(payload)
    assert json.loads(literal) == payload
    assert "</" not in literal
    assert "<!--" not in literal


@given(NASTY)
def test_a_typescript_string_reads_back(value: str) -> None:
    assert json.loads(typescript_string(value)) == value


def test_a_typescript_literal_sets_no_prototype() -> None:
    literal = typescript_literal({"__proto__": {"polluted": True}, "a": [None, 1.5, "</script>"]})
    assert literal == (
        '{ ["__proto__"]: { "polluted": true }, "a": [null, 1.5, "\\u003c/script>"] }'
    )


@every_payload
def test_a_jsdoc_ends_once_for_every_payload(payload: str) -> None:
    comment = typescript_comment(payload, 2)
    assert comment.startswith("/**")
    assert comment.index("*/") == len(comment) - 2
    assert "</" not in comment


@given(NASTY | st.text("*/<@ \\\n", max_size=30), st.sampled_from([0, 2]))
def test_a_jsdoc_ends_once(text: str, indent: int) -> None:
    comment = typescript_comment(text, indent)
    assert comment.index("*/", 3) == len(comment) - 2
    assert all(line.lstrip().startswith("*") for line in comment.split("\n")[1:])


def test_a_jsdoc_end_is_replaced_not_deleted() -> None:
    assert typescript_comment("**//") == "/** **\\// */"
    assert typescript_comment("a\nb", 2) == "/**\n   * a\n   * b\n   */"
    assert typescript_comment("") == "/** */"


@pytest.mark.parametrize(
    "order", ["@ts-ignore", "@ts-nocheck", "#__PURE__", "# sourceMappingURL=x", "//@ sourceURL=x"]
)
def test_a_jsdoc_gives_no_orders_to_tools(order: str) -> None:
    assert not re.search(rf"(?<!\\){re.escape(order)}", typescript_comment(f"x {order} y"))


def test_an_address_in_a_jsdoc_is_left_alone() -> None:
    assert typescript_comment("ask a@b.example #12") == "/** ask a@b.example #12 */"


# Markdown


@every_payload
def test_markdown_text_is_one_line_without_markup(payload: str) -> None:
    text = markdown_text(payload)
    assert "\n" not in text
    unescaped = re.sub(r"\\[!-/:-@\[-`{-~]|&(?:amp|lt|gt);", "", text)
    assert not re.search(r"[`*_\[\]{}|~$&<>@\\]|://|\bwww\.", unescaped)
    assert not re.match(r"[#+=:-]|\d+[.)]|\s", text)


@given(NASTY)
def test_markdown_text_has_no_markup_whatever_goes_in(value: str) -> None:
    unescaped = re.sub(r"\\[!-/:-@\[-`{-~]|&(?:amp|lt|gt);", "", markdown_text(value))
    assert not re.search(r"[`*_\[\]{}|~$&<>@\\\n]", unescaped)


@every_payload
def test_markdown_code_is_one_span_in_text_and_in_tables(payload: str) -> None:
    code = markdown_code(payload)
    assert "\n" not in code
    assert "|" not in code
    if code.startswith("`"):
        assert code.count("`") == 2
        assert len(code) > 2
    else:
        inner = code.removeprefix("<code>").removesuffix("</code>")
        assert not re.search(r"[!-/:-@\[-`{-~]", re.sub(r"&#\d+;", "", inner))


@every_payload
def test_a_markdown_block_ends_with_its_own_fence_and_nowhere_before(payload: str) -> None:
    opening, *inner, closing = markdown_block(payload, "python").split("\n")
    assert opening == closing + "python"
    assert re.fullmatch("`{3,}", closing)
    assert all(closing not in line for line in inner)
    assert shows_itself("\n".join(inner))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Get the account's data.", "Get the account's data."),
        ("1. one", r"1\. one"),
        ("- item", r"\- item"),
        ("a <b> & c", "a &lt;b&gt; &amp; c"),
        ("a\n\n# b", "a # b"),
        ("see https://x.example", r"see https\://x.example"),
    ],
)
def test_markdown_text_stays_readable(text: str, shown: str) -> None:
    assert markdown_text(text) == shown


def test_markdown_code_stays_readable() -> None:
    assert markdown_code("a.b[0]") == "`a.b[0]`"
    assert markdown_code("a|b") == "<code>a&#124;b</code>"
