"""Whatever a text says, the code that is made of it does the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generators.encoders.characters import INVISIBLE
from moneyer.api import ALL_TARGETS, generate
from tests.hostile import oracle
from tests.hostile.documents import EDITIONS, document
from tests.hostile.payloads import MARKER, TEXTS

SHARDS = 4
each_shard = pytest.mark.parametrize("shard", range(SHARDS))
each_edition = pytest.mark.parametrize("edition", EDITIONS)


class _Rotation:
    """Fills the n-th place that is met with the (n + rotation)-th payload."""

    def __init__(self, rotation: int | None) -> None:
        self._rotation = rotation
        self._places: dict[str, int] = {}

    def __call__(self, place: str) -> str:
        number = self._places.setdefault(place, len(self._places))
        if self._rotation is None:
            return f"{place}-plain text"
        return f"{place}-{TEXTS[(number + self._rotation) % len(TEXTS)]}x"


def _package(rotation: int | None) -> str:
    return "plain" if rotation is None else f"made{rotation}"


def _made(edition: str, rotation: int | None, folder: Path) -> Path:
    """All surfaces of a document, in a folder that has nothing else in it."""
    folder.mkdir()
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document(edition, _Rotation(rotation))), "utf-8")
    generate(spec, folder / "out", package=_package(rotation))
    assert {path.name for path in folder.iterdir()} == {"spec.json", "out"}
    assert {path.name for path in (folder / "out").iterdir()} <= {*ALL_TARGETS, ".moneyer"}
    return folder / "out"


@each_edition
@each_shard
def test_code_is_the_same_up_to_names_and_constants_and_runs_nothing(
    edition: str, shard: int, tmp_path: Path
) -> None:
    plain = _made(edition, None, tmp_path / "plain")
    rotations = range(shard, len(TEXTS), SHARDS)
    made = {n: _made(edition, n, tmp_path / str(n)) for n in rotations}
    for target in ("python", "mcp", "cli"):
        expected = oracle.python_shapes(plain / target)
        for n, out in made.items():
            assert oracle.python_shapes(out / target) == expected, TEXTS[n]
    outs = [plain, *made.values()]
    expected, *found = oracle.typescript_shapes([out / "typescript" for out in outs])
    assert expected
    for n, shapes in zip(made, found, strict=True):
        assert shapes == expected, TEXTS[n]
    for target in ALL_TARGETS:
        data = oracle.data_files(plain / target, _package(None))
        for n, out in made.items():
            assert oracle.data_files(out / target, _package(n)) == data, TEXTS[n]
    folders = [out / target for out in made.values() for target in ("python", "mcp", "cli")]
    assert oracle.import_all(folders, tmp_path) == ""
    assert list(tmp_path.rglob(MARKER)) == []
    for out in made.values():
        manifest = (out / "mcp/manifest.json").read_text("utf-8")
        assert not INVISIBLE.search(manifest.replace("\n", "")), out


def test_the_judges_see_code_that_was_injected(tmp_path: Path) -> None:
    plain, other = tmp_path / "plain", tmp_path / "other"
    for folder, python, typescript in (
        (plain, 'x = "a"\n', 'export const x = "a";\n'),
        (other, 'x = ""\nopen("PWNED", "w")\n', 'export const x = ""; alert(1);\n'),
    ):
        folder.mkdir()
        (folder / "m.py").write_text(python)
        (folder / "m.ts").write_text(typescript)
    assert oracle.python_shapes(plain) != oracle.python_shapes(other)
    first, second = oracle.typescript_shapes([plain, other])
    assert first != second
    assert "importing wrote 'PWNED'" in oracle.import_all([other], tmp_path)
    assert oracle.import_all([plain], tmp_path) == ""
