"""The project file, `moneyer.toml`: which document, what comes with it, what is made of it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from normalizer.errors import MoneyerError, Place, UsageError

FILE = "moneyer.toml"
_VERSION = 1
_API = {"spec", "overlay", "observed", "habits", "names", "package", "title", "upstream"}
_OUT = {"folder", "targets"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project. Paths are absolute; `root` is the folder of its file.

    `title` is the `info.title` of its API: another edition of the same document is known by it.
    `options` has a table for each target.
    """

    root: Path
    spec: Path
    overlay: Path | None = None
    observed: Path | None = None
    habits: tuple[str, ...] = ()
    names: Path | None = None
    package: str | None = None
    title: str | None = None
    upstream: str | None = None
    out: Path
    targets: tuple[str, ...]
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def find(start: Path | None = None) -> Project | None:
    """The project of a folder or of the nearest one above it, or None."""
    folder = (start or Path.cwd()).resolve()
    for candidate in (folder, *folder.parents):
        if (candidate / FILE).is_file():
            return read(candidate / FILE)
    return None


def required() -> Project:
    """The project of the working directory. Raises UsageError when there is none."""
    project = find()
    if project is None:
        raise UsageError(f"there is no {FILE} here or above", hint="name a SPEC, or write one")
    return project


def read(path: Path) -> Project:
    """Reads a project file. Raises MoneyerError for one that does not say what it must."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MoneyerError(f"is not TOML: {error}", place=Place(str(path))) from None
    except OSError as error:
        raise MoneyerError(f"cannot be read: {error.strerror}", place=Place(str(path))) from None
    if data.get("version") != _VERSION:
        raise MoneyerError(f"must say `version = {_VERSION}`", place=Place(str(path)))
    api, out = _table(data, "api", path), _table(data, "out", path)
    _refuse_unknown("api", api, _API, path)
    _refuse_unknown("out", out, _OUT, path)
    root = path.parent
    targets = _names(out, "targets", path) if "targets" in out else ("python",)
    spec = _path(root, api, "spec", path)
    if spec is None:
        raise MoneyerError("`api.spec` must name the document", place=Place(str(path)))
    return Project(
        root=root,
        spec=spec,
        overlay=_path(root, api, "overlay", path),
        observed=_path(root, api, "observed", path),
        habits=_names(api, "habits", path),
        names=_path(root, api, "names", path),
        package=_text(api, "package", path),
        title=_text(api, "title", path),
        upstream=_text(api, "upstream", path),
        out=_path(root, out, "folder", path) or root / "out",
        targets=targets,
        options=_table(data, "targets", path),
    )


def _table(data: Mapping[str, Any], name: str, path: Path) -> dict[str, Any]:
    value = data.get(name, {})
    if not isinstance(value, dict):
        raise MoneyerError(f"`{name}` must be a table", place=Place(str(path)))
    return value


def _text(table: Mapping[str, Any], name: str, path: Path) -> str | None:
    value = table.get(name)
    if value is not None and not isinstance(value, str):
        raise MoneyerError(f"`{name}` must be a string", place=Place(str(path)))
    return value


def _names(table: Mapping[str, Any], name: str, path: Path) -> tuple[str, ...]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise MoneyerError(f"`{name}` must be a list of names", place=Place(str(path)))
    return tuple(value)


def _path(root: Path, table: Mapping[str, Any], name: str, path: Path) -> Path | None:
    value = _text(table, name, path)
    return root / value if value is not None else None


def _refuse_unknown(name: str, table: Mapping[str, Any], known: set[str], path: Path) -> None:
    unknown = sorted(table.keys() - known)
    if unknown:
        raise MoneyerError(
            f"`{name}.{unknown[0]}` is not known",
            place=Place(str(path)),
            hint=f"known are {', '.join(sorted(known))}",
        )
