"""YAML documents: YAML 1.2 to a plain tree, and what YAML 1.1 would have read."""

from __future__ import annotations

from typing import Any

import pytest

from normalizer.loading import Limits, Spelling, load_bytes

from .helpers import refusal, where


def tree_of(text: str) -> Any:
    return load_bytes(text.encode(), "api.yaml").tree


def value_of(text: str) -> Any:
    return tree_of(f"k: {text}")["k"]


def spellings_of(text: str) -> tuple[Spelling, ...]:
    return load_bytes(text.encode(), "api.yaml").spellings


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(text, None) for text in ["", "~", "null", "Null", "NULL"]],
        *[(text, True) for text in ["true", "True", "TRUE"]],
        *[(text, False) for text in ["false", "False", "FALSE"]],
        *[("0", 0), ("-0", 0), ("+12", 12), ("-19", -19), ("0o14", 12), ("0xfF", 255)],
        *[("0.", 0.0), (".5", 0.5), ("-.5", -0.5), ("12e03", 12000.0), ("-2E+05", -2e5)],
        *[("1.0", 1.0), ("1e3", 1000.0), ("+1.5e-3", 0.0015)],
        *[(text, text) for text in ["nULL", "tRUE", "None", "nan", "inf", "NaN", "y", "n", "Y"]],
        *[(text, text) for text in ["1.2.3", "1,000", "+", ".", "1e", "0o8", "0xG", "-0o7"]],
        *[(text, text) for text in ["0b", "a b", "http://x", "1 2", "=", "<<", "...x"]],
        *[(text, "5") for text in ["'5'", '"5"', "!!str 5", "! 5", "|-\n  5", ">-\n  5"]],
        *[("!!int '5'", 5), ("!!float 5", 5.0), ("!!float '1.5'", 1.5), ("!!bool 'true'", True)],
        *[("!!null ''", None), ("!!null null", None), ("!!str", ""), ("!!str null", "null")],
        *[("!!map {}", {}), ("!!seq []", []), ("! {}", {}), ("! [1]", [1])],
        *[("!<tag:yaml.org,2002:str> 1", "1"), ("!!timestamp 2020-01-01", "2020-01-01")],
        ("!!binary |\n  R0lG\n  ODlh\n", "R0lGODlh"),
        ("!!int 0xff", 255),
    ],
)
def test_a_scalar_means_what_the_core_schema_says(text: str, value: Any) -> None:
    found = value_of(text)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize("text", [".inf", "-.INF", "+.Inf", ".nan", ".NaN", "1e400", "9" * 5000])
def test_a_number_that_json_cannot_hold_is_refused_with_its_place(text: str) -> None:
    error = refusal(f"a: 1\nb:\n  - {text}\n", "api.yaml")
    assert where(error) == (3, 5)
    assert error.hint == "quote it to make it a string"
    assert value_of(f"'{text}'") == text


@pytest.mark.parametrize(
    ("text", "kind", "read_as"),
    [
        *[(text, "boolean", f'"{text}"') for text in ["yes", "Yes", "YES", "no", "No", "NO"]],
        *[(text, "boolean", f'"{text}"') for text in ["on", "On", "ON", "off", "Off", "OFF"]],
        ("2020-01-01", "timestamp", '"2020-01-01"'),
        ("2001-12-14t21:59:43.10-05:00", "timestamp", '"2001-12-14t21:59:43.10-05:00"'),
        ("2001-12-15 2:59:43.10", "timestamp", '"2001-12-15 2:59:43.10"'),
        *[("0777", "leading-zero", "777"), ("-010", "leading-zero", "-10")],
        ("08540", "leading-zero", "8540"),
        *[("1:30", "sexagesimal", '"1:30"'), ("190:20:30.15", "sexagesimal", '"190:20:30.15"')],
        *[("1_000", "underscores", '"1_000"'), ("0_7", "underscores", '"0_7"')],
        ("1_000.5", "underscores", '"1_000.5"'),
        *[("0b1010", "binary", '"0b1010"'), ("-0b1", "binary", '"-0b1"')],
        *[("-0x1F", "hexadecimal", '"-0x1F"'), ("0x_1", "hexadecimal", '"0x_1"')],
    ],
)
def test_a_spelling_of_yaml_1_1_is_reported(text: str, kind: str, read_as: str) -> None:
    assert spellings_of(f"a: 1\nb: [x, {text}]") == (Spelling(text, kind, 2, 8, read_as),)
    assert spellings_of(f"b: '{text}'\nc: !!str {text}") == ()


def test_keys_become_their_source_text_and_are_reported() -> None:
    text = "200: a\ntrue: b\nnull: c\n1.0: d\n.inf: e\nno: f\n: g\n'404': h\nx: i\n0777: j\n"
    source = load_bytes(text.encode(), "api.yaml")
    assert list(source.tree) == ["200", "true", "null", "1.0", ".inf", "no", "", "404", "x", "0777"]
    assert [(one.text, one.kind, one.line) for one in source.spellings] == [
        ("200", "integer-key", 1),
        ("true", "boolean-key", 2),
        ("null", "null-key", 3),
        ("1.0", "float-key", 4),
        (".inf", "float-key", 5),
        ("no", "boolean", 6),
        ("", "null-key", 7),
        ("0777", "integer-key", 10),
    ]
    assert source.spellings[0].read_as == '"200"'


@pytest.mark.parametrize("text", ["? [a]\n: b", "? {a: 1}\n: b", "{[a]: b}", "x: &a [1]\n*a : 2"])
def test_a_complex_key_is_refused(text: str) -> None:
    assert "has a mapping or a sequence as a key" in str(refusal(text, "api.yaml"))


def test_a_duplicate_key_is_told_with_both_places() -> None:
    error = refusal("a:\n  - 1\n  - k: 1\n    j: 2\n    'k': 3\n  b: [", "api.yaml")
    assert where(error) == (5, 5)
    assert "has the key 'k' twice in one object, first in line 3" in str(error)


@pytest.mark.parametrize("text", ["200: a\n'200': b", "a: &k k\nk: 1\n*k : 2", "1: a\n1: b"])
def test_keys_that_become_equal_are_duplicates(text: str) -> None:
    assert "twice in one object" in str(refusal(text, "api.yaml"))


def test_an_alias_is_an_independent_copy() -> None:
    tree = tree_of("a: &a {x: [1, {y: 2}]}\nb: *a\nc: [*a, &s text, *s]\n*s : &n 0x10\nd: *n\n")
    assert tree["b"] == tree["a"] == tree["c"][0]
    assert tree["text"] == tree["d"] == 16
    tree["b"]["x"][1]["y"] = 3
    tree["c"][0]["x"].append(4)
    assert tree["a"] == {"x": [1, {"y": 2}]}


def test_an_anchor_may_be_set_again() -> None:
    assert tree_of("a: &x 1\nb: &x 2\nc: *x") == {"a": 1, "b": 2, "c": 2}


def test_an_anchored_key_keeps_its_type_as_a_value() -> None:
    assert tree_of("&k 200: a\nb: *k") == {"200": "a", "b": 200}


@pytest.mark.parametrize("text", ["a: &x [*x]", "a: &x {b: {c: *x}}", "a: &x {<<: *x}"])
def test_a_cyclic_alias_is_refused(text: str) -> None:
    assert "has the alias '*x' inside of what it stands for" in str(refusal(text, "api.yaml"))


def test_an_alias_without_anchor_is_refused_with_its_place() -> None:
    error = refusal("a: 1\nb: *x\n", "api.yaml")
    assert where(error) == (2, 4)
    assert "has the alias '*x' of no anchor before it" in str(error)


def test_a_merge_key_brings_in_members_and_is_reported() -> None:
    source = load_bytes(b"a: &a {x: 1, y: 2}\nb:\n  y: 3\n  <<: *a\n", "api.yaml")
    assert source.tree["b"] == {"x": 1, "y": 3}
    assert source.spellings == (Spelling("<<", "merge-key", 4, 3, "members"),)


def test_the_first_of_several_merged_mappings_wins() -> None:
    text = "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b, {z: {<<: *a}}], y: 3}\n"
    assert tree_of(text)["c"] == {"x": 1, "y": 3, "z": {"x": 1}}


def test_a_quoted_merge_key_is_a_plain_key() -> None:
    assert tree_of("'<<': {x: 1}") == tree_of("!!str <<: {x: 1}") == {"<<": {"x": 1}}


@pytest.mark.parametrize("value", ["1", "[1]", "[{}, a]", ""])
def test_a_merge_key_of_no_mapping_is_refused_with_its_place(value: str) -> None:
    error = refusal(f"a: {{<<: {{x: 1}}}}\nb:\n  <<: {value}\n", "api.yaml")
    assert where(error) == (3, 3)


def test_a_second_merge_key_is_a_duplicate() -> None:
    error = refusal("a: &a {}\nb:\n  <<: *a\n  <<: *a\n", "api.yaml")
    assert "has the key '<<' twice in one object, first in line 3" in str(error)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("a: !!python/object/apply:os.system [id]", "'!!python/object/apply:os.system'"),
        ("a: !env HOME", "'!env'"),
        ("a: !!set {x}", "'!!set'"),
        ("a: !!omap [x: 1]", "'!!omap'"),
        ("a: !<tag:example.com,2000:x> y", "'tag:example.com,2000:x'"),
        ("a: !!str [x]", "'!!str'"),
        ("a: !!seq {x: 1}", "'!!seq'"),
        ("a: !!map x", "'!!map'"),
        ("!env a: x", "'!env'"),
        ("a: !!int x", "'!!int'"),
        ("a: !!bool yes", "'!!bool'"),
        ("a: !!null 0", "'!!null'"),
    ],
)
def test_a_tag_that_json_has_nothing_for_is_refused_by_name(text: str, tag: str) -> None:
    error = refusal(text, "api.yaml")
    assert f"has the tag {tag}" in str(error)
    assert where(error)[0] == 1


def test_several_documents_are_refused() -> None:
    error = refusal("a: 1\n---\nb: 2\n", "api.yaml")
    assert where(error) == (2, 1)
    assert "more than one document" in str(error)
    assert tree_of("%YAML 1.2\n---\na: 1\n...\n# end\n") == {"a": 1}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a:\n\t- b", 2, "indent with spaces, not with tabs"),
        ("a:\n  b: 1\n\tc: 2", 3, "indent with spaces, not with tabs"),
        ("a: b: c", 1, "quote a text that holds a colon"),
        ("a: `b`", 1, "a text that starts with ` needs quotes"),
        ("a: @b", 1, "a text that starts with @ needs quotes"),
        ('a: "b', 1, "a closing quote is missing, or the file is cut short"),
        ("a: [1, 2", 1, "comma or a closing bracket"),
        ("a:\n    b: 1\n  c: 2", 3, "check the indentation"),
        ('a: "b" c', 1, "check the indentation here, and the quotes"),
        (r'a: "\q"', 1, "a backslash is written"),
        (r'a: "\U00110000"', 1, "escape"),
        ("a: \x07", 1, "control character U+0007"),
        ("a: 1\nb: !e!x y", 2, "starts with ! needs quotes"),
        ("a: - b", 1, "line of its own"),
    ],
)
def test_wrong_syntax_is_told_with_its_place_and_advice(text: str, line: int, words: str) -> None:
    error = refusal(text, "api.yaml")
    assert words in str(error)
    assert where(error)[0] == line
    assert where(error)[1] is not None


def test_flow_texts_with_colons_are_read() -> None:
    assert tree_of("a: {u: http://x, b: [c:d]}") == {"a": {"u": "http://x", "b": ["c:d"]}}


def test_tabs_that_do_not_indent_are_read() -> None:
    assert tree_of("a:\tb\t\nc: d\t# e\nf: {\n\tg: 1\n}") == {"a": "b", "c": "d", "f": {"g": 1}}


def test_a_surrogate_pair_of_escapes_is_one_character() -> None:
    assert tree_of(r'a: "\ud83d\ude00 \ud83d"') == {"a": "😀 \ud83d"}


def test_only_line_feeds_and_carriage_returns_break_lines() -> None:
    source = load_bytes(
        "a: x\u2028y\x85z\nb: 'x\u2029 y'\rc: |\n  \ufeffx\x85y\n".encode(), "a.yml"
    )
    assert source.tree == {"a": "x\u2028y\x85z", "b": "x\u2029 y", "c": "\ufeffx\x85y\n"}
    assert source.places().locate(["/c"])["/c"].line == 3


def test_deep_nesting_is_refused_with_its_place() -> None:
    assert tree_of("a: " + "[" * 499 + "]" * 499)
    for count in (500, 100_000):
        error = refusal("a: " + "[" * count + "]" * count, "api.yaml")
        assert "has 501 levels of nesting, and the limit is 500; raise the limit 'depth'" in str(
            error
        )
        assert where(error) == (1, 503)


def test_nesting_through_aliases_counts() -> None:
    text = "a0: &a0 {x: 1}\n" + "".join(f"a{i}: &a{i} {{x: *a{i - 1}}}\n" for i in range(1, 600))
    assert "has 501 levels of nesting" in str(refusal(text, "api.yaml"))


def test_an_alias_bomb_is_refused_before_it_is_built() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    error = refusal("\n".join(lines), "api.yaml", Limits(nodes=100_000))
    assert "values, and the limit is 100000; raise the limit 'nodes'" in str(error)
    assert where(error)[0] == 5


def test_the_number_of_aliases_is_limited() -> None:
    text = "a: &a 1\nb: [*a, *a, *a]"
    assert load_bytes(text.encode(), "a.yaml", limits=Limits(aliases=3)).tree
    assert "has 3 aliases, and the limit is 2; raise the limit 'aliases'" in str(
        refusal(text, "a.yaml", Limits(aliases=2))
    )


def test_the_number_of_values_is_limited() -> None:
    assert "and the limit is 3; raise the limit 'nodes'" in str(
        refusal("a: [1, 2, 3, 4]", "a.yaml", Limits(nodes=3))
    )
