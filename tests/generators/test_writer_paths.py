"""The writer writes nothing outside of its folder, whatever a path or a link says."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from generators.encoders import file_name
from generators.writer import MANIFEST_NAME, OutFile, Output, check_paths, verify
from normalizer.errors import MoneyerError
from tests.generators.hostile import NASTY, SHORT_PAYLOADS
from tests.generators.writing import META, generated, put, tree, write


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


# Containment

BAD_PATHS = [
    *("", ".", "..", "/etc/x", "../x", "a/../x", "a/..", "./a", "a//b", "a/", "a\\b", "..\\x"),
    *("C:\\x", "C:x", "c:/x", "a:stream", "a\0", "a\nb", "a\u202eb", "a\u200bb", "\ud800", "a*"),
    *("a.", "a ", " a", "...", "CON", "con.py", "a/aux.txt", "NUL .txt", "com1", "com\u00b9.x"),
    *("\u2025/x", "\uff0e\uff0e/x", "a\uff0fb", ".git/hooks/pre-commit", "a/.GIT/x", "x" * 256),
    *("node_modules/x", ".venv/x", "dist/x", "x.egg-info/y", "__pycache__/x", "a.pyc"),
    *("/".join("a" * 300), MANIFEST_NAME, ".Moneyer.json", f"{MANIFEST_NAME}/x"),
]


@pytest.mark.parametrize("path", BAD_PATHS, ids=lambda path: ascii(path[:20]))
def test_a_path_that_could_leave_its_folder_or_surprise_is_refused(out: Path, path: str) -> None:
    with pytest.raises(MoneyerError) as refused:
        write(out / "python", *generated(a_py="a"), OutFile(path, "x"))
    assert str(refused.value).isprintable()
    assert not out.exists()


@pytest.mark.parametrize(
    "paths",
    [
        ("a.py", "a.py"),
        ("a.py", "A.py"),
        ("a/b.py", "A/c.py"),
        ("a", "a/b"),
        ("a/b", "A"),
        ("stra\u00dfe", "strasse"),
        ("\ufb01.py", "fi.py"),
        ("e\u0301", "\u00e9"),
    ],
)
def test_paths_that_meet_on_some_file_system_are_refused(out: Path, paths: tuple[str, str]) -> None:
    for order in (paths, paths[::-1]):
        with pytest.raises(MoneyerError, match="clashes"):
            write(out / "python", *(OutFile(path, path) for path in order))
    assert not out.exists()


@pytest.mark.parametrize(
    "path", ["a.py", "a/b/c.py", ".gitignore", "py.typed", "a-b_c.1", "größe.md", "x/dist/y", "a b"]
)
def test_an_ordinary_path_is_taken(path: str) -> None:
    check_paths([path])


@given(NASTY)
def test_a_file_name_from_the_encoder_is_always_taken(text: str) -> None:
    check_paths([f"{file_name(text)}.py"])


@pytest.mark.parametrize("payload", SHORT_PAYLOADS, ids=ascii)
def test_no_payload_leaves_its_folder(tmp_path: Path, payload: str) -> None:
    try:
        write(tmp_path / "out/python", OutFile(payload, "x"))
    except MoneyerError:
        assert not (tmp_path / "out").exists()
    else:
        assert set(tree(tmp_path / "out/python")) == {payload, MANIFEST_NAME}
    assert set(os.listdir(tmp_path)) <= {"out"}


def test_a_symbolic_link_in_a_target_is_refused(tmp_path: Path, out: Path) -> None:
    elsewhere = put(tmp_path / "elsewhere/a.py")
    write(out / "python", *generated(pkg__a_py="a"))
    shutil.rmtree(out / "python/pkg")
    (out / "python/pkg").symlink_to(elsewhere.parent)
    with pytest.raises(MoneyerError, match="symbolic link"):
        write(out / "python", *generated(pkg__a_py="b"))
    assert elsewhere.read_text() == "mine"


def test_a_target_that_is_a_symbolic_link_is_refused(tmp_path: Path, out: Path) -> None:
    put(tmp_path / "elsewhere/a.py")
    out.mkdir()
    for goal in (tmp_path / "elsewhere", tmp_path / "nowhere"):
        (out / "python").symlink_to(goal)
        with pytest.raises(MoneyerError, match="symbolic link"):
            write(out / "python", *generated(a_py="a"))
        (out / "python").unlink()
    assert tree(tmp_path) == {"elsewhere/a.py": "mine"}


def test_a_manifest_that_lies_about_hand_owned_files_moves_nothing(
    tmp_path: Path, out: Path
) -> None:
    secret = put(tmp_path / "secret.txt")
    write(out / "python", *generated(a_py="a"))
    path = out / "python" / MANIFEST_NAME
    manifest = json.loads(path.read_text())
    manifest["hand"] = ["../../secret.txt", str(secret), ".."]
    manifest["files"]["../../secret.txt"] = "0"
    path.write_text(json.dumps(manifest))
    assert ("../../secret.txt", "missing") in verify(out / "python")
    write(out / "python", *generated(a_py="a"))
    assert tree(tmp_path).keys() == {"secret.txt", "out/python/a.py", f"out/python/{MANIFEST_NAME}"}


@pytest.mark.parametrize("text", ["", "[]", "{}", "nonsense", '{"files": 1}', "[" * 100_000])
def test_a_broken_manifest_is_refused(out: Path, text: str) -> None:
    write(out / "python", *generated(a_py="a"))
    put(out / "python" / MANIFEST_NAME, text)
    with pytest.raises(MoneyerError, match="no manifest of moneyer"):
        write(out / "python", *generated(a_py="b"))
    assert (out / "python/a.py").read_text() == "a"


def test_targets_one_inside_the_other_are_refused(out: Path) -> None:
    for inner in (out / "python", out / "python/sub", out):
        with Output({"python"}) as output:
            output.stage(out / "python", generated(a_py="a"), META)
            with pytest.raises(MoneyerError, match="inside"):
                output.stage(inner, generated(a_py="a"), META)


# Disks


def test_a_target_or_its_parent_that_is_a_file_is_refused(out: Path) -> None:
    put(out / "python", "a file")
    with pytest.raises(MoneyerError, match="is a file, not a folder"):
        write(out / "python", *generated(a_py="a"))
    with pytest.raises(MoneyerError, match="Not a directory"):
        write(out / "python/sub", *generated(a_py="a"))
    assert tree(out) == {"python": "a file"}


def test_text_that_utf_8_cannot_hold_is_refused(out: Path) -> None:
    with pytest.raises(MoneyerError, match="surrogate"):
        write(out / "python", OutFile("a.py", "\ud800"))


@pytest.mark.parametrize("name", ["mkdir", "write_bytes", "chmod"])
def test_a_disk_error_while_staging_changes_nothing_and_is_one_line(
    out: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    write(out / "python", *generated(a_py="a"))
    before = tree(out)

    def fail(*args: Any, **kwargs: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, name, fail)
        with pytest.raises(MoneyerError, match="No space left") as told:
            write(out / "python", OutFile("b.sh", "b", executable=True))
    assert "\n" not in str(told.value)
    assert tree(out) == before
    assert os.listdir(out) == ["python"]
