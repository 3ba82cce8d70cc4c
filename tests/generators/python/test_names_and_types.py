"""What the Python target makes of awkward documents imports and is typed."""

from __future__ import annotations

import ast
import builtins
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generators.python import names
from generators.python.view import ArgumentView
from generators.templating import code
from moneyer.api import generate
from tests.published import ROOT

pytestmark = pytest.mark.slow


def document(schemas: dict[str, Any], paths: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Awkward", "version": "1"},
        "servers": [{"url": "https://awkward.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def operation(tag: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"tags": [tag], "responses": {"200": {"description": "OK", "content": content}}, **more}


AWKWARD = document(
    {
        "Level": {"type": "string", "enum": ["low", "high"]},
        "Model": {"type": "object", "properties": {"copy": {"type": "string"}}},
        "Any": {"type": "object", "properties": {"class": {"type": "integer"}}},
        "date": {
            "type": "object",
            "properties": {
                "date": {"$ref": "#/components/schemas/date"},
                "list": {"type": "array", "items": {"type": "string"}},
                "str": {"type": "string"},
                "+1": {"type": "integer"},
                "-1": {"type": "integer"},
                "1st": {"type": "integer"},
                "": {"type": "string"},
                "self": {"type": ["string", "null"]},
            },
            "required": ["+1"],
        },
        "Long" * 200: {"type": "object", "properties": {"x": {"type": "string"}}},
        "CON": {"type": "object", "properties": {"x": {"type": "string"}}},
        "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        "Union": {"anyOf": [{"type": "object", "properties": {f"p{n}": {}}} for n in range(100)]},
    },
    {
        "/level": {"get": operation("content", {"$ref": "#/components/schemas/Level"})},
        "/levels": {
            "get": operation(
                "content", {"type": "array", "items": {"$ref": "#/components/schemas/Level"}}
            )
        },
        "/maybe": {
            "get": operation(
                "settings",
                {"anyOf": [{"$ref": "#/components/schemas/Level"}, {"type": "null"}]},
                operationId="list",
                parameters=[
                    {"name": "self", "in": "query", "schema": {"type": "string"}},
                    {"name": "body", "in": "query", "schema": {"type": "string"}},
                    {"name": "class", "in": "query", "schema": {"type": "array", "items": {}}},
                ],
            )
        },
        "/tree": {"get": operation("operation", {"$ref": "#/components/schemas/Tree"})},
        "/dict": {
            "post": operation(
                "operation",
                {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Model"}},
                operationId="dict",
                requestBody={
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/date"}},
                        "text/csv": {"schema": {"type": "string"}},
                    },
                },
            )
        },
        "/overload": {
            "post": operation(
                "operation",
                {"type": "string"},
                operationId="overload",
                requestBody={
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/date"}}
                    }
                },
            )
        },
        "/types": {"get": operation("client", {"$ref": "#/components/schemas/Any"})},
        "/nul": {"get": operation("nul", {"$ref": "#/components/schemas/CON"})},
        "/jobs": {
            "get": operation("jobs", {"type": "string"}),
            "put": operation("async jobs", {"type": "string"}),
        },
        "/v": {
            "get": operation("v1", {"type": "string"}),
            "put": operation("v_1", {"type": "string"}),
        },
        "/union": {"get": operation("union", {"$ref": "#/components/schemas/Union"})},
    },
)

LOADS_ALL = """
import importlib, pkgutil, awkward
from pydantic import TypeAdapter
for found in pkgutil.walk_packages(awkward.__path__, "awkward."):
    importlib.import_module(found.name)
for name in awkward.types.__all__:
    TypeAdapter(getattr(awkward.types, name)).rebuild(force=True)
d = TypeAdapter(awkward.types.Date).validate_python({"+1": 1, "-1": 2, "date": {"+1": 3}})
assert (d.plus_1, d.minus_1, d.date.plus_1) == (1, 2, 3), d
client = awkward.Client()
for group in (
    *("content", "settings", "operation", "client", "nul_", "union"),
    *("jobs", "async_jobs", "v1", "v_1"),
):
    getattr(client, group)
"""


def test_names_that_clash_with_python_pydantic_and_our_own_import_and_type_check(
    tmp_path: Path,
) -> None:
    (tmp_path / "awkward.json").write_text(json.dumps(AWKWARD))
    made = generate(tmp_path / "awkward.json", tmp_path / "out", package="awkward")
    assert made.summary() == "13 operations made, 0 streams, 0 left out"
    folder = tmp_path / "out" / "python"
    loaded = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOADS_ALL],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert loaded.returncode == 0, loaded.stderr
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "awkward"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_a_wide_union_is_a_flat_list_that_no_parser_has_to_descend_into(tmp_path: Path) -> None:
    (tmp_path / "awkward.json").write_text(json.dumps(AWKWARD))
    generate(tmp_path / "awkward.json", tmp_path / "out", targets=["python"], package="awkward")
    modules = [ast.parse(path.read_text()) for path in (tmp_path / "out").rglob("*.py")]
    assert max(_depth(module) for module in modules) < 40


def _depth(node: ast.AST) -> int:
    return 1 + max((_depth(child) for child in ast.iter_child_nodes(node)), default=0)


@pytest.mark.parametrize(
    ("annotation", "written"),
    [
        ("None", "x: None = None"),
        ("str | None", "x: str | None = None"),
        ("list[str | None]", "x: list[str | None] | None = None"),
        (f"{'A' * 50} | {'B' * 50}", f"x: ({'A' * 50} | {'B' * 50} | None) = None"),
        (f"list[{'A' * 50} | {'B' * 50}]", f"x: (list[{'A' * 50} | {'B' * 50}] | None) = None"),
    ],
)
def test_what_may_be_left_out_says_none_once(annotation: str, written: str) -> None:
    argument = ArgumentView(name=code("x"), annotation=code(annotation), required=False)
    assert argument.or_none == written


def test_a_root_error_hides_none_of_our_own_nor_of_python() -> None:
    source = (ROOT / "templates/python/runtime/_core/errors.py").read_text("utf-8")
    ours = set(re.findall(r"^class (\w+Error)\b", source, re.MULTILINE)) - {"ApiError"}
    assert "TransportError" in ours
    pythons = {
        name
        for name, kind in vars(builtins).items()
        if isinstance(kind, type) and issubclass(kind, Exception)
        # What a first word can give: one capital letter, and the rest in lower case.
        if re.fullmatch("[A-Z][a-z]+Error", name)
    }
    assert ours | pythons <= names.ERRORS


@pytest.mark.parametrize("package", ["transport_for_london", "status_api", "value"])
def test_the_root_error_of_a_package_catches_all_others(package: str, tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(AWKWARD))
    generate(spec, tmp_path / "out", package=package, targets=("python",))
    script = (
        f"import {package}; from {package} import ApiError, errors;"
        "assert all(issubclass(getattr(errors, name), ApiError) for name in errors.__all__)"
    )
    made = {"PYTHONPATH": str(tmp_path / "out/python"), "PATH": ""}
    subprocess.run([sys.executable, "-c", script], env=made, check=True)
