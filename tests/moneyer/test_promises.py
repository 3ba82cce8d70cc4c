"""Names are promises, and the same input gives the same bytes."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from moneyer.api import generate
from tests.published import IBKR, OURS
from tests.tree import snapshot

DOCUMENTS = {
    "ours": OURS / "openapi.json",
    "published": IBKR,
}


def public_names(folder: Path) -> set[str]:
    """Module, class, attribute, method and argument names of a generated package."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        if "_core" in path.parts:
            continue
        module = path.relative_to(folder).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                for member in node.body:
                    found |= {f"{module} {node.name}.{name}" for name in _member_names(member)}
    return found


def _member_names(member: ast.stmt) -> list[str]:
    match member:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            arguments = [*member.args.args, *member.args.kwonlyargs]
            return [member.name, *(f"{member.name}({a.arg})" for a in arguments)]
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return [name]
        case _:
            return []


def first(mapping: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    return {key: value, **mapping}


def grown(tree: dict[str, Any]) -> dict[str, Any]:
    """The document with an operation, a schema, a property, a parameter and enum values in front.

    All of them are rivals: each wants a name that something else has.
    """
    paths = tree["paths"]
    twin = {
        "tags": ["Trading Portfolio"],
        "parameters": [{"name": "conid", "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {
            "type": "object", "properties": {"a": {"type": "string", "enum": ["x", "y"]}}}}}}},
    }  # fmt: skip
    tree["paths"] = {"/!first": {"get": twin}, "/Portfolio/accounts": {"get": twin}} | paths
    schemas = tree["components"]["schemas"]
    tree["components"]["schemas"] = {
        "AAFirst": {"type": "object", "properties": {"a": {"type": "string"}}},
        "individual_position": {"type": "object", "properties": {"b": {"type": "string"}}},
    } | schemas
    position = schemas["individualPosition"]["properties"]
    schemas["individualPosition"]["properties"] = first(position, "acct_id", {"type": "integer"})
    position["putOrCall"]["enum"] = ["!", "p", *position["putOrCall"]["enum"]]
    operation = paths["/portfolio/{accountId}/positions/{pageId}"]["get"]
    operation["parameters"] = [
        {"name": "wait_for_sec_def", "in": "query", "schema": {"type": "string"}},
        *operation["parameters"],
    ]
    return tree


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("with_ledger", [True, False], ids=["with-ledger", "first-time"])
def test_what_sorts_first_renames_nothing(document: str, with_ledger: bool, tmp_path: Path) -> None:
    source = DOCUMENTS[document]
    if not source.is_file():
        pytest.skip("the published documents (../shared/specs) are not here")
    names = tmp_path / "names.json"
    if with_ledger:
        names.write_bytes((OURS / "names.json").read_bytes())
    companions = {
        "overlay": OURS / "overlay.yaml",
        "observed": OURS / "observed.json",
        "names": names,
        "package": "client",
    }
    generate(source, tmp_path / "before", **companions)  # type: ignore[arg-type]
    known = json.loads(names.read_text())
    tree = grown(json.loads(source.read_text("utf-8")))
    (tmp_path / "grown.json").write_text(json.dumps(tree))
    generate(tmp_path / "grown.json", tmp_path / "after", **companions)  # type: ignore[arg-type]
    before = public_names(tmp_path / "before" / "python" / "client")
    after = public_names(tmp_path / "after" / "python" / "client")
    assert before - after == set()
    assert after - before
    assert _contains(json.loads(names.read_text()), known)


def _contains(whole: Any, part: Any) -> bool:
    """Whether a ledger only grew."""
    if isinstance(part, dict):
        return all(key in whole and _contains(whole[key], value) for key, value in part.items())
    return bool(whole == part)


def test_every_environment_gives_the_same_bytes(tmp_path: Path) -> None:
    environments = {
        "a": {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C", "LANG": "C"},
        "b": {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"},
    }
    found = []
    for name, environment in environments.items():
        work = tmp_path / name / "deep" / "er"
        work.mkdir(parents=True)
        command = [sys.executable, "-m", "moneyer"]
        spec = os.path.relpath(OURS / "openapi.json", work)
        overlay = ["--overlay", os.path.relpath(OURS / "overlay.yaml", work)]
        for arguments in (
            ["generate", spec, "--out", "out", "--names", "names.json", *overlay],
            ["normalize", spec, "-o", "normalised.json", "--log", "log.json", *overlay],
        ):
            done = subprocess.run(
                [*command, *arguments],
                cwd=work,
                env=os.environ | environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stderr
        found.append(snapshot(work))
    assert found[0] == found[1]
    for content in found[0].values():
        assert str(tmp_path).encode() not in content
