"""Files and folders of traffic."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from normalizer.errors import LoadError, MoneyerError, UsageError
from normalizer.loading import Limits
from normalizer.traffic.exchange import Exchange, Skipped
from normalizer.traffic.reading import read

from .helpers import read_all, reason, usable


def plain(path: str) -> str:
    return json.dumps({"method": "GET", "path": path, "status": 200, "body": path})


def har(path: str) -> str:
    request = {"method": "GET", "url": f"https://x.example{path}"}
    return json.dumps({"request": request, "response": {"status": 200, "content": {}}})


def stub(path: str) -> str:
    return json.dumps({"request": {"method": "GET", "url": path}, "response": {}})


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        file = folder.joinpath(*name.split("__")).with_suffix("")
        stem, _, suffix = file.name.rpartition("_")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.with_name(f"{stem}.{suffix}").write_text(text, "utf-8")


def test_a_folder_may_mix_all_formats_and_is_read_in_sorted_order(tmp_path: Path) -> None:
    write(
        tmp_path,
        d_har=f'{{"log": {{"entries": [{har("/5")}, {har("/6")}]}}}}',
        c_ndjson=f"{plain('/3')}\n\n{har('/4')}\n",
        b__a_json=stub("/2"),
        a_json=plain("/1"),
        e_JSON=f'{{"mappings": [{stub("/7")}]}}',
        f_jsonl=stub("/8"),
    )
    assert [usable(found).path for found in read_all(tmp_path)] == [f"/{i}" for i in range(1, 9)]


def test_other_files_and_hidden_ones_are_no_traffic(tmp_path: Path) -> None:
    write(tmp_path, a_json=plain("/1"), README_md="x", _json="x")
    (tmp_path / ".git").mkdir()
    write(tmp_path / ".git", a_json="x")
    assert (tmp_path / ".json").is_file()
    assert len(read_all(tmp_path)) == 1


def test_a_single_file_may_have_any_name(tmp_path: Path) -> None:
    write(tmp_path, a_txt=plain("/1"))
    assert len(read_all(tmp_path / "a.txt")) == 1


def test_a_line_cut_short_is_skipped_with_its_number(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=f"{plain('/1')}\n[]\n{plain('/hush')[:-5]}")
    first, second, third = read_all(tmp_path / "a.jsonl")
    assert usable(first).source == f"{tmp_path / 'a.jsonl'}:1"
    assert reason(second) == "it is no exchange in a form that is known"
    assert third == Skipped(f"{tmp_path / 'a.jsonl'}:3", "it is no JSON, or more than the limits")


def test_a_line_may_hold_what_other_readers_take_for_a_line_break(tmp_path: Path) -> None:
    node = {"method": "GET", "path": "/", "status": 200, "body": "\u2028\x85"}
    (tmp_path / "a.jsonl").write_text(json.dumps(node, ensure_ascii=False) + "\r\n", "utf-8")
    assert [usable(found).body for found in read_all(tmp_path)] == ["\u2028\x85"]


@pytest.mark.parametrize("name", ["a.json", "a.har", "a.jsonl"])
@pytest.mark.parametrize(
    "text", ["[]", "1", "{}", '{"openapi": "3.1.0"}', '{"log": {"entries": 1}}']
)
def test_a_file_of_another_form_is_refused_with_what_is_expected(
    tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(LoadError) as raised:
        read_all(tmp_path)
    told = str(raised.value)
    assert told.startswith(
        f"{tmp_path / name}: is no recorded traffic; expected an object {{method,"
    )


def test_what_is_no_json_is_refused_with_its_place(tmp_path: Path) -> None:
    write(tmp_path, a_json='{\n "hush": hush}')
    with pytest.raises(LoadError, match=r"a\.json:2:10: is not valid JSON: expecting value$"):
        read_all(tmp_path)


def test_an_empty_folder_and_a_missing_one_are_told(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"holds no recorded traffic; expected files that end in"):
        read_all(tmp_path)
    for missing in (tmp_path / "none", Path("a\0b"), Path("x" * 999)):
        with pytest.raises(UsageError, match="no such file or folder"):
            read_all(missing)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0)
    with pytest.raises(LoadError, match=r"cannot be read: Permission denied"):
        read_all(tmp_path)


def test_a_link_back_to_the_folder_is_no_endless_loop(tmp_path: Path) -> None:
    write(tmp_path, a_json=plain("/1"))
    (tmp_path / "b").symlink_to(tmp_path)
    assert len(read_all(tmp_path)) == 1


def test_the_limits_of_documents_hold(tmp_path: Path) -> None:
    write(tmp_path, a_json=plain("/1"))
    for limits in (Limits(size_bytes=9), Limits(nodes=3)):
        with pytest.raises(LoadError, match="and the limit is"):
            list(read(tmp_path, limits=limits))


_keys = st.sampled_from(
    "method path url status body headers contentType request response log entries mappings content "
    "text encoding mimeType size startedDateTime jsonBody base64Body bodyFileName fault "
    "transformers urlPattern urlPath".split()
)
_scalars = (
    st.none()
    | st.booleans()
    | st.sampled_from([0, 200, 204, 2.0, 10**20])
    | st.sampled_from(["GET", "/a", "http://[", "base64", "application/json", "{", "..", "\ud800"])
    | st.text(max_size=5)
)
_trees = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=6),
    max_leaves=30,
)
_bytes = st.binary(max_size=60) | _trees.map(lambda tree: json.dumps(tree).encode())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=_bytes, suffix=st.sampled_from(["json", "har", "jsonl", "ndjson"]))
def test_nothing_but_our_errors_comes_of_any_bytes(
    tmp_path: Path, data: bytes, suffix: str
) -> None:
    file = tmp_path / f"a.{suffix}"
    file.write_bytes(data)
    with suppress(MoneyerError):
        assert all(isinstance(found, (Exchange, Skipped)) for found in read(file))


_requests = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("method", "url", "urlPath", "urlPattern"), _trees)
)
_responses = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        "status headers content jsonBody body base64Body bodyFileName transformers".split(), _trees
    ),
)
_entries = st.fixed_dictionaries({"request": _requests, "response": _responses}) | (
    st.fixed_dictionaries(
        {"method": _trees, "path": _trees},
        optional={"status": _trees, "body": _trees, "headers": _trees, "contentType": _trees},
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_entries)
def test_an_entry_with_anything_in_it_is_an_exchange_or_skipped(
    tmp_path: Path, entry: object
) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps(entry))
    (found,) = read(file)
    assert isinstance(found, (Exchange, Skipped))
