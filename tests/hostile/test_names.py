"""Whatever a thing is called, its code has a name that is nobody else's, in a file of our own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from moneyer.api import ALL_TARGETS, generate
from tests.hostile import oracle
from tests.hostile.payloads import MARKER, NAMES, RUNNING

ALL_NAMES = list(dict.fromkeys([*NAMES, *RUNNING]))
TSC = oracle.NODE_MODULES / ".bin/tsc"


def _document() -> dict[str, Any]:
    """One of everything for each name: a schema, a tag, an operation, a parameter and so on."""
    schemas = {
        name: {"type": "object", "properties": {name: {"type": "string"}}} for name in ALL_NAMES
    }
    schemas["Everything"] = {
        "type": "object",
        "properties": {name: _reference(name) for name in ALL_NAMES},
    }
    schemas["Choice"] = {"type": "string", "enum": ALL_NAMES}
    return {
        "openapi": "3.1.0",
        "info": {"title": "../../x", "version": "1"},
        "tags": [{"name": name} for name in ALL_NAMES],
        "paths": {f"/{number}": _path(name) for number, name in enumerate(ALL_NAMES)}
        | {"/all": {"get": _all_parameters()}},
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": f"X-{number}"}
                for number, name in enumerate(ALL_NAMES)
            },
        },
    }


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name.replace('~', '~0').replace('/', '~1')}"}


def _path(name: str) -> dict[str, Any]:
    return {
        "get": {
            "operationId": name,
            "tags": [name],
            "security": [{name: []}],
            "responses": {
                "200": {
                    "description": "ok",
                    "content": {"application/json": {"schema": _reference(name)}},
                }
            },
        },
        "post": {
            "tags": ["one"],
            "operationId": f"{name} {name}",
            "requestBody": {"content": {"application/json": {"schema": _reference("Everything")}}},
            "responses": {"200": {"description": "ok"}},
        },
    }


def _all_parameters() -> dict[str, Any]:
    return {
        "parameters": [
            {"name": name, "in": place, "schema": {"type": "string"}}
            for name in ALL_NAMES
            for place in ("query", "cookie")
        ],
        "responses": {"200": {"description": "ok"}},
    }


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("names")
    spec = folder / "spec.json"
    spec.write_text(json.dumps(_document()), "utf-8")
    made = generate(spec, folder / "out", package="named")
    assert made.operations == 2 * len(ALL_NAMES) + 1
    assert made.left_out == ()
    assert {path.name for path in folder.iterdir()} == {"spec.json", "out"}
    return folder / "out"


def test_every_module_imports_and_leaves_nothing_behind(out: Path) -> None:
    folders = [out / target for target in ("python", "mcp", "cli")]
    assert oracle.import_all(folders, out) == ""
    assert list(out.parent.rglob(MARKER)) == []


def test_the_typescript_compiles(out: Path) -> None:
    config = out / "tsconfig.json"
    types = {"types": ["node"], "typeRoots": [str(oracle.NODE_MODULES / "@types")]}
    config.write_text(
        json.dumps(
            {
                "extends": "./typescript/tsconfig.json",
                "compilerOptions": {"noEmit": True, "rootDir": "."} | types,
                "include": ["typescript/src"],
            }
        )
    )
    done = subprocess.run(
        [TSC, "--project", config], capture_output=True, text=True, check=False, timeout=300
    )
    config.unlink()
    assert done.stdout == ""


def test_tools_have_names_of_their_own_that_fit(out: Path) -> None:
    tools = json.loads((out / "mcp/manifest.json").read_bytes())["tools"]
    names = [tool["name"] for tool in tools]
    assert len(set(names)) == len(names) == 2 * len(ALL_NAMES) + 1
    assert all(0 < len(name) <= 64 and name.isascii() for name in names)


def test_files_are_all_in_their_folder_and_fit_every_file_system(out: Path) -> None:
    home = out.resolve()
    seen: set[str] = set()
    for path in out.rglob("*"):
        assert path.resolve().is_relative_to(home)
        assert not path.is_symlink()
        assert path.name.isascii()
        assert len(path.name) <= 120
        assert str(path).casefold() not in seen
        seen.add(str(path).casefold())
    assert {path.name for path in out.iterdir()} == set(ALL_TARGETS)
