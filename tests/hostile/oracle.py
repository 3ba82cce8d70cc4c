"""What a generated folder must be, whatever the text was: the judges of Python and TypeScript."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from tests.published import ROOT

HERE = Path(__file__).parent
NODE_MODULES = ROOT / "templates/typescript/node_modules"


def python_shapes(folder: Path) -> list[str]:
    """The syntax trees of all modules without names and constants, sorted; each must parse."""
    return sorted(_module(path.read_bytes()) for path in folder.rglob("*.py"))


@cache  # most modules are the runtime's, and the same in every package
def _module(source: bytes) -> str:
    return _shape(ast.parse(source))


def _shape(node: ast.AST) -> str:
    """The tree of a node; statements of modules and classes stand in the order of their names."""
    if isinstance(node, ast.Constant):
        return "Constant"
    parts = [type(node).__name__]
    for name, value in ast.iter_fields(node):
        children = value if isinstance(value, list) else [value]
        shapes = [_shape(child) for child in children if isinstance(child, ast.AST)]
        sorts = name == "body" and isinstance(node, (ast.Module, ast.ClassDef))
        parts += sorted(shapes) if sorts else shapes
    return f"({' '.join(parts)})"


def typescript_shapes(folders: list[Path]) -> list[list[str]]:
    """The same for TypeScript, for each folder; what does not parse has its fault in the list."""
    done = subprocess.run(
        ["node", str(HERE / "shapes.mjs"), str(NODE_MODULES), *map(str, folders)],
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


def import_all(folders: list[Path], home: Path) -> str:
    """Imports every module below the folders, in a process of its own; what it did that it may not.

    Sockets, programs, and files written or read elsewhere are refused; `home` is where it runs.
    """
    done = subprocess.run(
        [sys.executable, "-I", "-B", str(HERE / "importing.py"), *map(str, folders)],
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    return done.stdout + done.stderr


def data_files(folder: Path, package: str) -> dict[str, Any]:
    """The JSON and TOML of a folder, parsed, without their texts and the name of the package."""
    found: dict[str, Any] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".toml":
            found[path.name] = _untold(tomllib.loads(path.read_text("utf-8")), package)
        elif path.name == "package.json":
            found[path.name] = _untold(json.loads(path.read_bytes()), package)
        elif path.suffix == ".json":
            json.loads(path.read_bytes())
    return found


def _untold(node: Any, package: str) -> Any:
    if isinstance(node, dict):
        return {key.replace(package, ""): _untold(value, package) for key, value in node.items()}
    if isinstance(node, list):
        return [_untold(item, package) for item in node]
    return "" if isinstance(node, str) else node
