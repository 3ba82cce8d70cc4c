"""JSON values out of files: limits, and errors that quote nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from normalizer.errors import LoadError
from normalizer.loading import DEFAULT_LIMITS, Limits
from normalizer.traffic.json_text import bytes_of, json_of, text_of


@pytest.mark.parametrize(
    "text",
    [
        '{"hush": 1, "hush": 2}',
        '{"a": "hush',
        '{"a": hush}',
        '{"a": "\\hush"}',
        '{"a": "hush\n"}',
        "[9e999, 7777777777]",
        "[NaN]",
        "[1] hush",
        "7" * 5000,
    ],
)
def test_what_is_no_json_is_told_by_its_place_and_not_by_its_text(text: str) -> None:
    with pytest.raises(LoadError) as raised:
        json_of(text, "a.json", DEFAULT_LIMITS)
    told = f"{raised.value} {raised.value.args} {raised.value.__context__}"
    assert "a.json:1:" in told or "a.json:2:" in told
    assert "hush" not in told and "7777" not in told and "9e999" not in told and "NaN" not in told


def test_plain_faults_are_told_as_the_loader_tells_them() -> None:
    with pytest.raises(LoadError, match=r"^a\.json:1:5: is not valid JSON: expecting value$"):
        json_of("[1, ?]", "a.json", DEFAULT_LIMITS)


@pytest.mark.parametrize(("option", "text"), [("depth", "[[[[]]]]"), ("nodes", "[1,2,3,4]")])
def test_limits_hold_and_the_error_names_the_option(option: str, text: str) -> None:
    with pytest.raises(LoadError, match=f"--limit {option}=N"):
        json_of(text, "a.json", Limits(**{option: 3}))


def test_a_file_larger_than_the_limit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b"[1,2]")
    assert bytes_of(file, Limits(size_bytes=5)) == b"[1,2]"
    with pytest.raises(LoadError, match="--limit size_bytes=N"):
        bytes_of(file, Limits(size_bytes=4))


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="cannot be read: No such file"):
        text_of(tmp_path / "a.json", DEFAULT_LIMITS)


def test_integers_and_floats_stay_apart() -> None:
    assert [type(value) for value in json_of("[1, 1.0, true]", "", DEFAULT_LIMITS)] == [
        int,
        float,
        bool,
    ]
