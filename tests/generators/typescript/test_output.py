"""What the TypeScript target writes: readable, typed, and the same whatever texts say."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from generators.ir.lowering import lower
from generators.ir.model import Api
from normalizer.document import Document
from tests.code import without_prose
from tests.generators.hostile import SHORT_PAYLOADS
from tests.generators.shop import files, shop
from tests.surfaces.made import TSC

needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not TSC.is_file(),
    reason="Node or the npm packages of templates/typescript are not here",
)


def compiled(made: dict[str, str], folder: Path) -> str:
    """What the compiler says of a package, under its own settings."""
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    done = subprocess.run(
        [TSC, "--noEmit", "--project", folder],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize(
    "path",
    [
        *("src/operations/items.ts", "src/types/item.ts", "src/types/items-list.ts"),
        *("src/shapes/item.ts", "src/shapes/index.ts", "src/connect.ts"),
    ],
)
def test_a_file_of_the_shop(path: str, snapshot: SnapshotAssertion) -> None:
    assert files("typescript")[path] == snapshot


def test_every_line_is_laid_out() -> None:
    for path, text in files("typescript").items():
        if path.endswith(".ts") and "/core/" not in path:
            assert text.endswith("\n")
            assert not text.endswith("\n\n")
            assert "\n\n\n" not in text, path
            assert all(line == line.rstrip() for line in text.splitlines()), path


@needs_node
def test_the_shop_compiles(tmp_path: Path) -> None:
    assert compiled(files("typescript"), tmp_path) == ""


def _saying(text: str) -> Api:
    """The shop with a text wherever somebody describes something."""
    api = shop()
    return replace(
        api,
        title=text,
        description=text,
        operations=tuple(
            replace(
                op,
                summary=text,
                description=text,
                parameters=tuple(replace(p, description=text) for p in op.parameters),
            )
            for op in api.operations
        ),
        types=tuple(replace(decl, description=text) for decl in api.types),
    )


@pytest.mark.parametrize("payload", SHORT_PAYLOADS, ids=ascii)
def test_hostile_descriptions_change_no_code(payload: str) -> None:
    plain, hostile = files("typescript"), files("typescript", _saying(payload))
    assert plain.keys() == hostile.keys()
    for path, text in hostile.items():
        if path.endswith(".ts"):
            found = without_prose(path, text.encode("utf-8", "surrogatepass"))
            assert found == without_prose(path, plain[path].encode()), path


@needs_node
def test_hostile_names_and_values_compile(tmp_path: Path) -> None:
    texts = [text for text in SHORT_PAYLOADS if "\ud800" not in text]
    schema = {
        "type": "object",
        "required": texts[:3],
        "properties": {text: {"type": "string", "enum": texts} for text in texts},
        "discriminator": {"propertyName": texts[0]},
    }
    tree = {
        "openapi": "3.1.0",
        "info": {"title": texts[0], "version": texts[1]},
        "servers": [{"url": "https://x.example/`${1}`"}],
        "paths": {
            f"/{number}/{{{text}}}": {
                "get": {
                    "operationId": text,
                    "tags": [text],
                    "parameters": [
                        {"name": text, "in": "path", "required": True, "schema": {"const": text}},
                        {"name": text, "in": "query", "schema": {"enum": [text, 1]}},
                    ],
                    "responses": {
                        "200": {"description": text, "content": {text: {"schema": schema}}}
                    },
                }
            }
            for number, text in enumerate(texts)
        },
        "components": {
            "schemas": dict.fromkeys(texts, schema),
            "securitySchemes": {
                text: {"type": "apiKey", "in": "header", "name": text} for text in texts
            },
        },
    }
    assert compiled(files("typescript", lower(Document(tree))), tmp_path) == ""
