"""What a small document may make of a large machine: nothing. Each ends, within its limits."""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_MEMORY = 3 * 2**30  # bytes of address space
_PATIENCE = 120  # seconds; all of these take a few


def _document(schemas: dict[str, Any], **members: Any) -> bytes:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A0"}}}}
    paths = {"/a": {"get": {"responses": {"200": {"description": "ok"} | body}}}}
    info = {"title": "Large", "version": "1"}
    head: dict[str, Any] = {"openapi": "3.1.0", "info": info, "paths": paths}
    return json.dumps(head | {"components": {"schemas": schemas}} | members).encode()


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _diamond(keyword: str) -> bytes:
    """Two ways to each of the next, thirty times: 2^30 ways in all."""
    schemas: dict[str, Any] = {"A30": {"type": "object"}}
    for n in range(30):
        schemas[f"A{n}"] = {keyword: [_ref(f"B{n}"), _ref(f"C{n}")]}
        schemas[f"B{n}"] = {keyword: [_ref(f"A{n + 1}"), {"properties": {f"b{n}": {}}}]}
        schemas[f"C{n}"] = {keyword: [_ref(f"A{n + 1}"), {"properties": {f"c{n}": {}}}]}
    return _document(schemas)


def _chain(length: int, link: Callable[[str], Any]) -> bytes:
    schemas = {f"A{n}": link(f"A{n + 1}") for n in range(length)}
    return _document(schemas | {f"A{length}": {"type": "string"}})


def _aliases() -> bytes:
    """A billion laughs."""
    lines = ["openapi: 3.1.0", "info: {title: t, version: '1'}", "paths: {}", "x-0: &a0 [x, x]"]
    lines += [f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    return "\n".join(lines).encode()


HEAD = b'{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, '
CASES: dict[str, tuple[bytes, str]] = {
    "a diamond of allOf": (_diamond("allOf"), ""),
    "a diamond of oneOf": (_diamond("oneOf"), ""),
    "a diamond of anyOf": (_diamond("anyOf"), ""),
    "a chain of ten thousand references": (_chain(10_000, _ref), ""),
    "a chain of properties": (_chain(3_000, lambda name: {"properties": {"next": _ref(name)}}), ""),
    "all schemas in all others": (
        _document({f"A{n}": {"oneOf": [_ref(f"A{m}") for m in range(80)]} for n in range(80)}),
        "",
    ),
    "a wide union": (
        _document({"A0": {"anyOf": [{"properties": {f"p{n}": {}}} for n in range(2_000)]}}),
        "",
    ),
    "a large enum": (_document({"A0": {"enum": [f"v{n}" for n in range(50_000)]}}), ""),
    "many properties": (
        _document({"A0": {"type": "object", "properties": {f"p{n}": {} for n in range(20_000)}}}),
        "",
    ),
    "a list of a quintillion": (
        _document({"A0": {"type": "array", "minItems": 10**18, "maxItems": 10**18}}),
        "",
    ),
    "numbers of four thousand digits": (
        _document({"A0": {"type": "integer", "minimum": 10**4_000, "enum": [10**4_000]}}),
        "",
    ),
    "a pattern that never ends on its example": (
        _document({"A0": {"type": "string", "pattern": "((a+)+)+$", "example": "a" * 80 + "!"}}),
        "",
    ),
    "a long text": (_document({"A0": {"type": "string", "description": "x" * 20_000_000}}), ""),
    "a number of five thousand digits": (HEAD + b'"x-a": ' + b"9" * 5_000 + b"}", "too"),
    "a hundred thousand levels": (HEAD + b'"x-a": ' + b"[" * 100_000, "levels"),
    "an alias bomb": (_aliases(), "limit"),
    "an anchor that holds itself": (b"openapi: 3.1.0\ninfo: &a {x: *a}\npaths: {}\n", "alias"),
    "a tag that would run": (b"openapi: !!python/object/apply:os.system [touch PWNED]\n", "tag"),
    "a key twice": (HEAD + b'"x-a": 1, "x-a": 2}', "twice"),
    "a packed document": (gzip.compress(_document({})), "gzip"),
    "a number that is none": (HEAD + b'"x-a": 1e999}', "1e999"),
    "NaN": (HEAD + b'"x-a": NaN}', "NaN"),
}


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_size_ends_in_output_or_in_one_clear_line(name: str, tmp_path: Path) -> None:
    data, refusal = CASES[name]
    spec = tmp_path / ("spec.json" if data[:1] in b"{\x1f" else "spec.yaml")
    spec.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-m", "moneyer", "generate", spec, "--out", tmp_path / "out"],
        capture_output=True,
        text=True,
        check=False,
        timeout=_PATIENCE,
        preexec_fn=_limited,
        cwd=tmp_path,
    )
    lines = done.stderr.splitlines()
    if refusal:
        assert done.returncode == 1
        assert len(lines) == 1
        assert refusal in lines[0]
        assert len(lines[0]) < 500
    else:
        assert done.returncode == 0, lines[-1:]
        assert "0 left out" in done.stdout
    assert not (tmp_path / "PWNED").exists()
