"""Whatever fails while folders are swapped, each is its old or its new tree, whole."""

from __future__ import annotations

import errno
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generators.writer import OutFile, Output, verify
from normalizer.errors import MoneyerError
from tests.generators.writing import META, generated, put, tree, write


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def _old_and_new(out: Path) -> tuple[dict[str, list[OutFile]], dict[str, list[OutFile]]]:
    """Two targets as they were and as they are to be; the third is new."""
    hand = OutFile("hand.py", "starter", owner="hand")
    old = {"python": [*generated(a_py="a1", b_py="b1"), hand], "cli": generated(c_py="c1")}
    new = {
        "python": [*generated(a_py="a2", pkg__d_py="d2"), hand],
        "cli": generated(c_py="c2"),
        "mcp": generated(m_py="m2"),
    }
    return old, new


def _write_all(out: Path, targets: dict[str, list[OutFile]]) -> None:
    with Output({"python", "cli", "mcp"}) as output:
        for name, files in targets.items():
            output.stage(out / name, files, META)
        output.commit()


def _prepared(out: Path) -> dict[str, list[OutFile]]:
    old, new = _old_and_new(out)
    _write_all(out, old)
    put(out / "python/hand.py")
    put(out / "python/node_modules/x/y")
    put(out / "python/.venv/z")
    return new


class Crash:
    """`os.replace` that fails at its n-th call, before or after it has done its work."""

    def __init__(self, at: int, error: BaseException, after: bool, forever: bool = False) -> None:
        self.at, self.error, self.after, self.forever = at, error, after, forever
        self.calls = 0
        self.replace: Callable[[Path, Path], None] = os.replace

    def __call__(self, source: Path, goal: Path) -> None:
        self.calls += 1
        due = self.calls == self.at or (self.forever and self.calls > self.at)
        if due and not self.after:
            raise self.error
        self.replace(source, goal)
        if due:
            raise self.error


CRASHES = [
    (at, error, after)
    for at in range(1, 8)
    for error in (OSError(errno.EIO, "Input/output error"), KeyboardInterrupt(), MemoryError())
    for after in (False, True)
]


@pytest.mark.parametrize(("at", "error", "after"), CRASHES)
def test_a_crash_at_any_rename_leaves_the_old_trees_whole(
    out: Path, monkeypatch: pytest.MonkeyPatch, at: int, error: BaseException, after: bool
) -> None:
    new = _prepared(out)
    before = tree(out)
    crash = Crash(at, error, after)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", crash)
        with pytest.raises((MoneyerError, KeyboardInterrupt, MemoryError)):
            _write_all(out, new)
    assert crash.calls >= at
    assert tree(out) == before
    assert sorted(os.listdir(out)) == ["cli", "python"]


def test_the_crashes_meet_every_rename(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = _prepared(out)
    count = Crash(0, MemoryError(), False)
    monkeypatch.setattr(os, "replace", count)
    _write_all(out, new)
    assert count.calls == 7
    assert (out / "python/hand.py").read_text() == "mine"
    assert (out / "python/node_modules/x/y").exists()
    assert {name: verify(out / name) for name in new} == {"python": [], "cli": [], "mcp": []}


@pytest.mark.parametrize(("at", "again"), [*itertools.product(range(1, 8), range(1, 8))])
def test_a_second_interrupt_does_not_stop_the_way_back(
    out: Path, monkeypatch: pytest.MonkeyPatch, at: int, again: int
) -> None:
    new = _prepared(out)
    before = tree(out)
    first = Crash(at, KeyboardInterrupt(), False)
    second = Crash(at + again, KeyboardInterrupt(), True)
    second.replace = first
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", second)
        with pytest.raises(KeyboardInterrupt):
            _write_all(out, new)
    assert tree(out) == before


@pytest.mark.parametrize("at", range(1, 8))
def test_where_not_even_the_way_back_works_nothing_is_lost(
    out: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    new = _prepared(out)
    before = tree(out)
    crash = Crash(at, OSError(errno.EIO, "Input/output error"), False, forever=True)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", crash)
        with pytest.raises(MoneyerError) as told:
            _write_all(out, new)
    texts = {(path.rpartition("/")[2], text) for path, text in tree(out).items()}
    assert {(path.rpartition("/")[2], text) for path, text in before.items()} <= texts
    if at > 1:
        assert "move them back" in str(told.value)


def test_a_run_that_was_killed_half_way_is_told_with_a_way_back(out: Path) -> None:
    write(out / "python", *generated(a_py="a"))
    aside = out / ".moneyer-dead/old/python"
    aside.parent.mkdir(parents=True)
    os.replace(out / "python", aside)
    with pytest.raises(MoneyerError, match=r"cut short.*move .*\.moneyer-dead/old/python back"):
        write(out / "python", *generated(a_py="b"))
    os.replace(aside, out / "python")
    write(out / "python", *generated(a_py="b"))
