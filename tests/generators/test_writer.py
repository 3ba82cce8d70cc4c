"""The writer puts whole folders in place, and takes care of what was there."""

from __future__ import annotations

import itertools
import json
import os
from pathlib import Path, PurePosixPath

import pytest

from generators.writer import MANIFEST_NAME, Manifest, OutFile, Output, verify
from normalizer.errors import MoneyerError
from tests.generators.writing import META, generated, put, tree, write


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


# What is written


def test_files_and_a_manifest_are_written(out: Path) -> None:
    write(out / "python", *generated(a_py="a\r\nb\rc\n", pkg__b_py="é"), OutFile("c.bin", b"\r\n"))
    assert (out / "python/a.py").read_bytes() == b"a\nb\nc\n"
    assert (out / "python/pkg/b.py").read_bytes() == "é".encode()
    assert (out / "python/c.bin").read_bytes() == b"\r\n"
    assert sorted(os.listdir(out)) == ["python"]
    manifest = (out / "python" / MANIFEST_NAME).read_text("utf-8")
    read = json.loads(manifest)
    assert read["tool"] == {"name": "moneyer", "version": "0.1.0"}
    assert read["ir"] == "1"
    assert list(read["files"]) == ["a.py", "c.bin", "pkg/b.py"]
    assert read["hand"] == []
    assert manifest == json.dumps(read, indent=2) + "\n"


def test_the_same_files_give_the_same_bytes_in_any_order(out: Path) -> None:
    files = generated(b_py="b", a_py="a", c__d_py="d")
    trees = []
    for order in itertools.permutations(files):
        write(out / "python", *order)
        trees.append(tree(out))
    assert all(one == trees[0] for one in trees)


def test_a_script_can_be_executed_and_other_files_cannot(out: Path) -> None:
    write(out / "cli", OutFile("run.sh", "#!/bin/sh\n", executable=True), OutFile("a.txt", "a"))
    assert os.access(out / "cli/run.sh", os.X_OK)
    assert not (out / "cli/a.txt").stat().st_mode & 0o111


def test_a_path_may_be_a_pure_path(out: Path) -> None:
    write(out / "python", OutFile(PurePosixPath("a/b.py"), "b"))
    assert (out / "python/a/b.py").read_text() == "b"


def test_several_targets_are_written_at_once(out: Path) -> None:
    with Output({"python", "typescript"}) as output:
        output.stage(out / "python", generated(a_py="a"), META)
        output.stage(out / "typescript", generated(a_ts="a"), META)
        assert not (out / "python").exists()
        output.commit()
    assert sorted(os.listdir(out)) == ["python", "typescript"]


def test_nothing_is_written_without_a_commit(out: Path) -> None:
    with Output() as output:
        output.stage(out / "python", generated(a_py="a"), META)
        assert [name for name in os.listdir(out) if not name.startswith(".moneyer-")] == []
    assert os.listdir(out) == []


# What becomes of what was there


def test_stale_files_go_and_edited_ones_are_overwritten(out: Path) -> None:
    write(out / "python", *generated(old__a_py="a", b_py="b"))
    put(out / "python/b.py", "edited")
    (out / "python/empty").mkdir()
    write(out / "python", *generated(b_py="b2"))
    assert set(tree(out)) == {"python/b.py", f"python/{MANIFEST_NAME}"}
    assert (out / "python/b.py").read_text() == "b2"
    assert not (out / "python/old").exists()


def test_a_hand_owned_file_is_written_once_and_then_its_owners(out: Path) -> None:
    hand = OutFile("pkg/extra.py", "starter\n", owner="hand")
    write(out / "python", hand)
    assert (out / "python/pkg/extra.py").read_text() == "starter\n"
    (out / "python/pkg/extra.py").write_bytes(b"mine\r\n\xff")
    (out / "python/pkg/extra.py").chmod(0o755)
    write(out / "python", hand, *generated(a_py="a"))
    assert (out / "python/pkg/extra.py").read_bytes() == b"mine\r\n\xff"
    assert os.access(out / "python/pkg/extra.py", os.X_OK)
    assert json.loads((out / "python" / MANIFEST_NAME).read_text())["hand"] == ["pkg/extra.py"]
    (out / "python/pkg/extra.py").unlink()
    write(out / "python", hand)
    assert (out / "python/pkg/extra.py").read_text() == "starter\n"


def test_a_hand_owned_file_that_is_offered_no_more_stays(out: Path) -> None:
    write(out / "python", OutFile("extra.py", "starter", owner="hand"))
    put(out / "python/extra.py")
    for _ in range(2):
        write(out / "python", *generated(a_py="a"))
        assert (out / "python/extra.py").read_text() == "mine"


def test_a_hand_owned_file_is_not_taken_over_by_a_generated_one(out: Path) -> None:
    write(out / "python", OutFile("extra.py", "starter", owner="hand"))
    before = tree(out)
    with pytest.raises(MoneyerError, match=r"extra\.py was yours"):
        write(out / "python", OutFile("extra.py", "generated"))
    assert tree(out) == before


@pytest.mark.parametrize("path", ["a.txt", "pkg/notes/b.md", ".env", "build/x", "src/dist/x"])
def test_a_foreign_file_in_a_target_stops_everything(out: Path, path: str) -> None:
    write(out / "python", *generated(pkg__a_py="a"))
    put(out / "python" / path)
    before = tree(out)
    with pytest.raises(MoneyerError, match=f"did not write: {path}; move"):
        write(out / "python", *generated(pkg__a_py="b"))
    assert tree(out) == before


def test_a_folder_without_a_manifest_is_foreign_unless_it_is_empty(out: Path) -> None:
    put(out / "python/a.py")
    with pytest.raises(MoneyerError, match="did not write"):
        write(out / "python", *generated(a_py="a"))
    (out / "python/a.py").unlink()
    write(out / "python", *generated(a_py="a"))
    assert (out / "python/a.py").read_text() == "a"


def test_many_foreign_files_are_told_in_one_line(out: Path) -> None:
    for number in range(9):
        put(out / f"python/{number}\n.txt")
    with pytest.raises(MoneyerError) as refused:
        write(out / "python")
    assert "and 4 more" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_caches_go_and_installed_things_stay(out: Path) -> None:
    write(out / "python", *generated(src__a_py="a"))
    caches = ["__pycache__/a.pyc", "src/b.pyc", ".mypy_cache/x", ".ruff_cache/x", ".DS_Store"]
    kept = [
        "node_modules/x/y",
        ".venv/bin/python",
        "dist/x.whl",
        "src/x.egg-info/PKG",
        "web/node_modules/z",
    ]
    for path in [*caches, *kept]:
        put(out / "python" / path)
    (out / "python/.venv/bin/link").symlink_to("/usr/bin/env")
    inode = (out / "python/.venv").stat().st_ino
    write(out / "python", *generated(src__b_py="b"))
    assert set(os.listdir(out / "python/src")) == {"b.py", "x.egg-info"}
    assert [path for path in kept if not (out / "python" / path).exists()] == []
    assert [path for path in caches if (out / "python" / path).exists()] == []
    assert (out / "python/.venv/bin/link").is_symlink()
    assert (out / "python/.venv").stat().st_ino == inode
    assert verify(out / "python") == []


def test_foreign_entries_beside_the_targets_stop_everything(out: Path) -> None:
    put(out / "notes.txt")
    with pytest.raises(MoneyerError, match=r"out holds files .* notes\.txt"):
        write(out / "python", *generated(a_py="a"))
    assert set(tree(out)) == {"notes.txt"}


def test_other_targets_and_caches_beside_a_target_are_known(out: Path) -> None:
    for path in ("typescript/a.ts", ".moneyer-old/x", ".DS_Store", "__pycache__/x"):
        put(out / path)
    write(out / "python", *generated(a_py="a"), allowed=("typescript",))
    assert (out / "typescript/a.ts").exists()


# Verifying


def test_verify_tells_what_is_missing_changed_and_foreign(out: Path) -> None:
    hand = OutFile("hand.py", "starter", owner="hand")
    write(out / "python", *generated(a_py="a", b_py="b", c_py="c"), hand)
    assert verify(out / "python") == []
    put(out / "python/hand.py", "mine")
    put(out / "python/__pycache__/a.pyc")
    assert verify(out / "python") == []
    put(out / "python/a.py", "edited")
    (out / "python/b.py").unlink()
    (out / "python/c.py").unlink()
    (out / "python/c.py").symlink_to("a.py")
    (out / "python/hand.py").unlink()
    put(out / "python/new/d.py")
    assert verify(out / "python") == [
        ("a.py", "changed"),
        ("b.py", "missing"),
        ("c.py", "foreign"),
        ("hand.py", "missing"),
        ("new/d.py", "foreign"),
    ]


def test_verify_of_a_folder_without_a_manifest_finds_all_foreign(out: Path) -> None:
    put(out / "python/a.py")
    assert verify(out / "python") == [(MANIFEST_NAME, "missing"), ("a.py", "foreign")]


def test_verify_of_no_folder_is_one_clear_error(out: Path) -> None:
    with pytest.raises(MoneyerError, match="cannot read"):
        verify(out / "python")


def test_a_manifest_reads_back(out: Path) -> None:
    files = [*generated(a_py="a"), OutFile("b.py", "b", owner="hand")]
    write(out / "python", *files)
    assert Manifest.read(out / "python") == Manifest.of(files, META)
    assert Manifest.read(out / "nowhere") is None
