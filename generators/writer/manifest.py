"""The manifest in each target's folder: what was written there, by what, with which hashes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generators.encoders import json_text
from generators.writer.outfile import OutFile, digest
from generators.writer.tree import entries
from normalizer.errors import MoneyerError

MANIFEST_NAME = ".moneyer.json"


@dataclass(frozen=True, slots=True)
class Meta:
    """What wrote a folder: the tool, its version, the version of the IR."""

    tool: str
    version: str
    ir: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`files`: path → SHA-256 of each generated file; `hand`: files that are their owner's."""

    meta: Meta
    files: dict[str, str] = field(default_factory=dict)
    hand: frozenset[str] = frozenset()

    @classmethod
    def of(cls, files: Iterable[OutFile], meta: Meta, hand: Iterable[str] = ()) -> Manifest:
        """The manifest of `files`; `hand` names those of earlier times that are kept."""
        files = list(files)
        generated = {file.name: digest(file.content()) for file in files if file.owner != "hand"}
        owned = {file.name for file in files if file.owner == "hand"}
        return cls(meta, generated, frozenset(owned.union(hand)))

    @classmethod
    def read(cls, folder: Path) -> Manifest | None:
        """The manifest of `folder`, None when it has none. Raises MoneyerError if it is broken."""
        path = folder / MANIFEST_NAME
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
            tool = raw["tool"]
            meta = Meta(str(tool["name"]), str(tool["version"]), str(raw["ir"]))
            files = {str(name): str(value) for name, value in raw["files"].items()}
            return cls(meta, files, frozenset(map(str, raw["hand"])))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise MoneyerError(f"cannot read {path}: {error.strerror}") from error
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise MoneyerError(
                f"{path} is no manifest of moneyer", hint="restore it, or remove the folder"
            ) from error

    def text(self) -> str:
        """Canonical JSON: sorted, indented by 2, a line feed at the end."""
        raw = {
            "tool": {"name": self.meta.tool, "version": self.meta.version},
            "ir": self.meta.ir,
            "files": dict(sorted(self.files.items())),
            "hand": sorted(self.hand),
        }
        return json_text(raw, indent=2) + "\n"

    def knows(self, path: str) -> bool:
        return path in self.files or path in self.hand or path == MANIFEST_NAME


def verify(folder: Path) -> list[tuple[str, str]]:
    """(path, problem) of whatever in `folder` is not as its manifest says, sorted.

    Problems: "missing", "changed" (generated files alone: a hand-owned file may change) and
    "foreign". A folder without a manifest lacks `.moneyer.json`, and all else is foreign.
    Raises MoneyerError when something cannot be read.
    """
    manifest = Manifest.read(folder) or Manifest(Meta("", "", ""))
    try:
        found = {path: kind for path, kind in entries(folder) if kind != "kept"}
        problems = {path: "foreign" for path in found if not manifest.knows(path)}
        problems |= {path: "foreign" for path, kind in found.items() if kind == "link"}
        for path in [*manifest.files, *manifest.hand, MANIFEST_NAME]:
            problems |= {} if path in found else {path: "missing"}
        for path, expected in manifest.files.items():
            if found.get(path) == "file" and digest((folder / path).read_bytes()) != expected:
                problems[path] = "changed"
    except OSError as error:
        raise MoneyerError(f"cannot read {error.filename}: {error.strerror}") from error
    return sorted(problems.items())
