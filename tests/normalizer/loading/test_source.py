"""Sources: files, standard input, the choice of a format, and what is no document at all."""

from __future__ import annotations

import builtins
import gzip
import hashlib
import io
from pathlib import Path
from typing import Any

import pytest

from normalizer.errors import LoadError, UsageError
from normalizer.loading import Limits, load, load_bytes

from .helpers import refusal


def test_a_file_is_read_with_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_bytes(b'{"a": 1}\n')
    for spec in (path, str(path)):
        source = load(spec)
        assert (source.name, source.format, source.tree) == (str(path), "json", {"a": 1})
        assert source.data == b'{"a": 1}\n'
        assert source.sha256 == hashlib.sha256(source.data).hexdigest()
        assert source.spellings == ()


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"a: yes")))
    source = load("-")
    assert (source.name, source.format, source.tree) == ("-", "yaml", {"a": "yes"})


def test_standard_input_without_end_is_cut_off_by_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b" " * size

    monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": Endless()}))
    with pytest.raises(LoadError, match="raise the limit 'size_bytes'"):
        load("-", limits=Limits(size_bytes=5_000_000))


@pytest.mark.parametrize(
    ("name", "text", "format"),
    [
        ("api.json", ' \n{"a": 1}', "json"),
        ("api.yaml", '{"a": 1}', "json"),
        ("api.yml", "{a: 1}", "yaml"),
        ("API.YAML", "{'a': 1}", "yaml"),
        ("api.yaml", "a: 1", "yaml"),
        ("api", '{"a": 1}', "json"),
        ("api.txt", "a: 1", "yaml"),
        ("-", "# x\na: 1", "yaml"),
    ],
)
def test_the_content_and_then_the_suffix_choose_the_format(
    name: str, text: str, format: str
) -> None:
    source = load_bytes(text.encode(), name)
    assert (source.format, source.tree) == (format, {"a": 1})


@pytest.mark.parametrize("name", ["api.json", "api", "-"])
def test_brackets_mean_json_where_no_suffix_says_yaml(name: str) -> None:
    assert "is not valid JSON" in str(refusal("{a: 1}", name))


def test_json_that_is_broken_under_a_yaml_name_is_told_as_yaml() -> None:
    assert "is not valid YAML" in str(refusal('{"a": 1', "api.yaml"))
    assert "twice in one object" in str(refusal('{"a": 1, "a": 2}', "api.yaml"))


def test_a_missing_file_is_wrong_usage(tmp_path: Path) -> None:
    for spec in (tmp_path / "no.json", "a\0b.json", __file__ + "/x.json", "\udcff/x"):
        with pytest.raises(UsageError) as caught:
            load(spec)
        assert str(caught.value).endswith(": no such file")


def test_a_directory_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a directory, not a file"):
        load(tmp_path)


def test_an_unreadable_file_is_told_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(builtins, "open", refuse)
    with pytest.raises(LoadError, match=r"api\.json: cannot be read: Permission denied"):
        load("api.json")


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"# only a comment\n"])
def test_an_empty_document_is_refused(data: bytes) -> None:
    assert str(refusal(data, "api.yaml")) == "api.yaml: is empty"


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (gzip.compress(b"{}"), "packed with gzip: unpack it first"),
        (b"PK\x03\x04....", "packed with zip: unpack it first"),
        (b'{"a": "\0"}', "save it as UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0", "save it as UTF-8"),
        ('{"a": 1}'.encode("utf-16-le"), "save it as UTF-8"),
    ],
    ids=["gzip", "zip", "NUL", "PNG", "UTF-16 without a mark"],
)
def test_a_binary_file_is_refused_with_advice(data: bytes, hint: str) -> None:
    error = refusal(data, "api.json")
    assert "api.json: is binary, not JSON or YAML" in str(error)
    assert hint in str(error)


def test_a_web_page_is_refused_with_advice() -> None:
    assert "download the raw file" in str(refusal("\n<!DOCTYPE html>\n<html>", "api.yaml"))


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("api.json", "[1]", "an array"),
        ("api.json", "null", "null"),
        ("api.json", "true", "a boolean"),
        ("api.json", '"x"', "a string"),
        ("api.yaml", "1.5", "a number"),
        ("api.yaml", "- a", "an array"),
        ("api.yaml", "just words", "a string"),
        ("api.yaml", "---\n", "null"),
    ],
)
def test_the_root_must_be_an_object(name: str, text: str, kind: str) -> None:
    assert str(refusal(text, name)) == f"{name}: holds {kind}, not an object"


def test_the_size_is_limited(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_bytes(b'{"a": 1}')
    assert load(path, limits=Limits(size_bytes=8)).tree
    with pytest.raises(LoadError) as caught:
        load(path, limits=Limits(size_bytes=7))
    assert "has 8 bytes, and the limit is 7; raise the limit 'size_bytes'" in str(caught.value)
    assert "has 8 bytes" in str(refusal(b'{"a": 1}', "x", Limits(size_bytes=7)))


def test_a_message_is_one_line_without_control_characters() -> None:
    message = str(refusal('{"a\\u001b\\n\\u202e": 1, "a\\u001b\\n\\u202e": 2}', "api.json"))
    assert message.isprintable()
