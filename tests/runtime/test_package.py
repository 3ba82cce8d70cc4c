"""The package as such: what it imports, and that it can live under any name."""

from __future__ import annotations

import ast
import subprocess
import sys

import _core
import pytest

from .conftest import RUNTIME

FILES = sorted((RUNTIME / "_core").glob("*.py"))
_LEAN = ("core", "core_async", "core_sync", "errors", "settings", "tls")
LEAN = [f"_core.{name}" for name in _LEAN]
# The last two are what pydantic itself is made of.
ALLOWED = {"httpx", "pydantic", "pydantic_core", "typing_extensions", *sys.stdlib_module_names}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_imports(path: object) -> None:
    tree = ast.parse(path.read_text())  # type: ignore[attr-defined]
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                assert {name.name.split(".")[0] for name in names} <= ALLOWED
            case ast.ImportFrom(module, _, 0):
                assert str(module).split(".")[0] in ALLOWED
            case ast.ImportFrom(_, _, level):
                assert level == 1


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_are_small(path: object) -> None:
    assert len(path.read_text().splitlines()) <= 250  # type: ignore[attr-defined]


def test_everything_is_there() -> None:
    for name in _core._LATER:
        assert getattr(_core, name) is not None
    with pytest.raises(AttributeError):
        _ = _core.Nothing


def test_a_client_costs_no_pydantic() -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import _core;"
        "_core.SyncCore(_core.Settings(package='p', version='1'));"
        "print(sorted(m for m in sys.modules if m.startswith(('pydantic', '_core.'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(RUNTIME)], capture_output=True, text=True, check=True
    )
    assert ast.literal_eval(done.stdout) == LEAN


def test_an_answer_as_described_loads_nothing_for_those_that_are_not() -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import _core, httpx;"
        "said = httpx.MockTransport(lambda request: httpx.Response(200, json=[1]));"
        "core = _core.SyncCore(_core.Settings(package='p', version='1', transport=said));"
        "content = _core.Content('application/json', 'json', lambda: list[int]);"
        "operation = _core.Operation("
        "    id='GET /', method='GET', path='/', servers=(_core.Server('http://a.example'),),"
        "    responses=(_core.Response('200', (content,)),));"
        "assert core.call(operation) == [1];"
        "late = 'answers annotations mismatch redaction shapes withheld'.split();"
        "print([name for name in late if f'_core.{name}' in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(RUNTIME)], capture_output=True, text=True, check=True
    )
    assert ast.literal_eval(done.stdout) == []
