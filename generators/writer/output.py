"""Writes whole target folders, all of them or none.

New folders are built beside the old ones, in `.moneyer-<random>/`, and swapped in by renaming.
Whatever fails on the way, every target ends up as its old or its new tree, whole:

    .moneyer-x1/new/python    what is going to be out/python
    .moneyer-x1/old/python    what was out/python, until the swap is done
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from generators.writer.manifest import MANIFEST_NAME, Manifest, Meta
from generators.writer.outfile import OutFile, check_paths
from generators.writer.tree import Kind, entries, is_disposable, is_kept
from normalizer.errors import MoneyerError

_PREFIX = ".moneyer"


@dataclass(frozen=True, slots=True)
class _Staged:
    """A target that is ready to be swapped in; `kept` are folders to move from old to new."""

    target: Path
    room: Path
    kept: tuple[str, ...]

    @property
    def new(self) -> Path:
        return self.room / "new" / self.target.name

    @property
    def old(self) -> Path:
        return self.room / "old" / self.target.name

    def moves(self, existed: bool) -> list[tuple[Path, Path]]:
        """The renames that swap the target, in order."""
        away = [(self.target, self.old)] if existed else []
        back = [(self.old / path, self.target / path) for path in self.kept]
        return [*away, (self.new, self.target), *back]


class Output:
    """A transaction over target folders: stage each, then commit. Leaving it cleans up.

    `allowed` names the entries that the folder around the targets may hold beside them.
    """

    def __init__(self, allowed: Collection[str] = ()) -> None:
        self._allowed = frozenset(allowed)
        self._staged: list[_Staged] = []
        self._rooms: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clean_up()

    def stage(
        self,
        folder: Path,
        files: Iterable[OutFile],
        meta: Meta,
        format: Callable[[Path], None] | None = None,
    ) -> None:
        """Checks everything and builds the new tree of `folder` beside it; touches nothing else.

        `format` is run on the new tree, and may change what is in its files.

        Raises MoneyerError when a path is not safe, when `folder` or the folder around it holds
        what moneyer did not write, or when the disk does not want to.
        """
        target = Path(os.path.abspath(folder))
        files = sorted(files, key=lambda file: file.name)
        _refuse_kept(files)
        with _disk_errors(target):
            self._check_surroundings(target)
            found = dict(entries(target)) if target.exists() else {}
            before = Manifest.read(target)
            _refuse_foreign(target, found, before)
            hand = _kept_by_hand(target, found, before, files)
            fresh = [file for file in files if file.owner == "generator" or file.name not in hand]
            check_paths([*(file.name for file in fresh), *hand, MANIFEST_NAME])
            staged = self._room_for(
                target, [path for path, kind in found.items() if kind == "kept"]
            )
            _write(staged.new, fresh)
            if format is not None:
                format(staged.new)
                files = [_read_back(staged.new, file) for file in files]
            manifest = Manifest.of(files, meta, hand)
            _write(staged.new, [OutFile(MANIFEST_NAME, manifest.text())])
            for path in (*hand, *staged.kept):
                _place(staged.new, path)
            for path in hand:
                shutil.copy2(target / path, staged.new / path)
        self._staged.append(staged)

    def _room_for(self, target: Path, kept: Iterable[str]) -> _Staged:
        """Makes the empty folders for a new tree and an old one, on the target's file system."""
        target.parent.mkdir(parents=True, exist_ok=True)
        room = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}-", dir=target.parent))
        self._rooms.append(room)
        staged = _Staged(target, room, tuple(kept))
        staged.old.parent.mkdir()
        staged.new.mkdir(parents=True)
        return staged

    def commit(self) -> None:
        """Swaps all staged folders in. Whatever is raised on the way, all are the old ones again.

        Should even that fail, the error says where the old folders are, and they stay there.
        """
        moves = [
            move for staged in self._staged for move in staged.moves(os.path.lexists(staged.target))
        ]
        try:
            with _disk_errors(*(staged.target for staged in self._staged)):
                for source, goal in moves:
                    os.replace(source, goal)
        except BaseException:
            self._roll_back(moves)
            raise
        finally:
            self._staged.clear()
            self._clean_up()

    def _roll_back(self, moves: list[tuple[Path, Path]]) -> None:
        """Undoes what was done of `moves`; looks at the disk, so it may be repeated."""
        reason = "something else stands in their place"
        try:
            for source, goal in reversed(moves):
                if os.path.lexists(goal) and not os.path.lexists(source):
                    os.replace(goal, source)
        except KeyboardInterrupt:
            self._roll_back(moves)
        except OSError as error:
            reason = error.strerror or str(error)
        aside = [str(staged.old) for staged in self._staged if os.path.lexists(staged.old)]
        if aside:
            self._rooms.clear()  # they hold the only copy
            raise MoneyerError(
                f"could not put the old folders back ({reason})",
                hint=f"they are here, move them back: {', '.join(aside)}",
            )

    def _clean_up(self) -> None:
        for room in self._rooms:
            shutil.rmtree(room, ignore_errors=True)
        self._rooms.clear()

    def _check_surroundings(self, target: Path) -> None:
        for staged in self._staged:
            if target in (staged.target, *staged.target.parents) or staged.target in target.parents:
                raise MoneyerError(f"{target} and {staged.target} are one inside the other")
        if target.is_symlink():
            raise MoneyerError(f"{target} is a symbolic link", hint="name the folder itself")
        if target.exists() and not target.is_dir():
            raise MoneyerError(f"{target} is a file, not a folder")
        if not target.parent.exists():
            return
        known = {target.name, *self._allowed}
        names = {entry.name for entry in os.scandir(target.parent)}
        foreign = {
            name for name in names - known if not (name.startswith(_PREFIX) or is_disposable(name))
        }
        if foreign:
            raise _foreign(target.parent, foreign)
        for left in target.parent.glob(f"{_PREFIX}-*/old/{target.name}"):
            if not target.exists():
                raise MoneyerError(
                    f"an earlier run was cut short and left {target} aside",
                    hint=f"move {left} back to {target}",
                )


def _refuse_foreign(target: Path, found: Mapping[str, Kind], before: Manifest | None) -> None:
    links = [path for path, kind in found.items() if kind == "link"]
    if links:
        raise MoneyerError(f"{target} holds a symbolic link or a device: {links[0]!a}")
    files = {path for path, kind in found.items() if kind == "file"}
    foreign = {path for path in files if before is None or not before.knows(path)}
    if foreign:
        raise _foreign(target, foreign)


def _kept_by_hand(
    target: Path, found: Mapping[str, Kind], before: Manifest | None, files: list[OutFile]
) -> list[str]:
    """The hand-owned files that exist: those of `files`, and those that no longer are in it."""
    owned = {file.name for file in files if file.owner == "hand"}
    owned |= before.hand if before else frozenset()
    present = sorted(path for path in owned if found.get(path) == "file")
    for file in files:
        if file.owner == "generator" and file.name in present:
            raise MoneyerError(
                f"{target / file.name} was yours and would now be generated", hint="move it away"
            )
    return present


def _refuse_kept(files: list[OutFile]) -> None:
    for file in files:
        parts = file.name.split("/")
        prefixes = ("/".join(parts[:end]) for end in range(1, len(parts) + 1))
        if any(is_kept(prefix) for prefix in prefixes) or any(map(is_disposable, parts)):
            raise MoneyerError(f"the output path {file.name!a} is one that tools write to")


def _foreign(folder: Path, names: Collection[str]) -> MoneyerError:
    shown = [ascii(name)[1:-1] for name in sorted(names)]
    more = f" and {len(shown) - 5} more" if len(shown) > 5 else ""
    return MoneyerError(
        f"{folder} holds files that moneyer did not write: {', '.join(shown[:5])}{more}",
        hint="move them away, or choose another folder",
    )


def _write(folder: Path, files: Iterable[OutFile]) -> None:
    made: set[Path] = set()
    for file in files:
        path = folder / file.name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(file.content())
        if file.executable:
            mode = path.stat().st_mode
            path.chmod(mode | (mode & 0o444) >> 2)


def _read_back(folder: Path, file: OutFile) -> OutFile:
    """The file as the formatter left it."""
    if file.owner == "hand":
        return file
    return replace(file, data=(folder / file.name).read_bytes())


def _place(folder: Path, path: str) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)


@contextmanager
def _disk_errors(*targets: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        names = ", ".join(map(str, targets))
        raise MoneyerError(f"cannot write {names}: {error.strerror or error}") from error
