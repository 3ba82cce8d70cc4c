"""What results are compared with: shapes that say what the IR says, and nothing else."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generators.ir.lowering import lower
from normalizer.document import Document
from tests.generators.hostile import SHORT_PAYLOADS
from tests.generators.shop import files
from tests.generators.typescript.test_output import needs_node
from tests.surfaces.made import TSC

FIT = Path(__file__).with_name("fit.mjs")


def _package(schemas: Mapping[str, Any], **media: Any) -> dict[str, str]:
    """A package with an operation that gives each of the schemas, by their order."""
    paths = {
        f"/{number}": {
            "get": {
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}
                        },
                    }
                }
            }
        }
        for number, name in enumerate(schemas)
    }
    info = {"title": "Shapes", "version": "1"}
    tree = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}
    return files("typescript", lower(Document(tree | media)))


def _shape(schema: Any, **others: Any) -> str:
    """The constant of a schema, without its beginning."""
    text = _package({"Thing": schema, **others})["src/shapes/thing.ts"]
    _, _, found = text.partition("export const Thing: core.Shape = ")
    return found.removesuffix(";\n")


OTHER = {"Other": {"type": "object", "properties": {"kind": {"type": "string"}}}}
REFERENCE = {"$ref": "#/components/schemas/Other"}


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        ({"type": "object"}, '"object"'),
        (
            {
                "type": "object",
                "required": ["a"],
                "properties": {"a": {"type": "integer"}, "b": {}},
            },
            '{ object: { a: "integer" }, required: ["a"] }',
        ),
        (
            {"type": "object", "required": ["a"], "properties": {"a": {}}},
            '{ object: {}, required: ["a"] }',
        ),
        (
            {"type": "object", "additionalProperties": False, "properties": {"a": {}}},
            '{ object: { a: "any" }, extra: false }',
        ),
        (
            {"type": "object", "required": ["a"], "properties": {"a": {"writeOnly": True}}},
            '"object"',
        ),
        (
            {"type": "object", "properties": {"__proto__": {"type": "string"}}},
            '{ object: { ["__proto__"]: "string" } }',
        ),
        (
            {"type": "object", "properties": {"constructor": {"type": "string"}, "then": {}}},
            '{ object: { constructor: "string" as core.Shape } }',
        ),
        ({"type": "object", "additionalProperties": REFERENCE}, "{ map: () => shapes.Other }"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, '[{ nullable: "string" }]'),
        ({"type": "array"}, '"array"'),
        ({"enum": ["a", "b", 1]}, '{ values: ["a", "b", 1] }'),
        (
            {"type": "string", "maxLength": 3, "pattern": '^"$', "format": "date"},
            '{ type: "string", maxLength: 3, pattern: "^\\"$" }',
        ),
        ({"type": "number", "multipleOf": 0.01}, '{ type: "number", multipleOf: 0.01 }'),
    ],
    ids=json.dumps,
)
def test_a_schema_is_told_in_few_words(schema: Any, shape: str) -> None:
    assert _shape(schema, **OTHER) == shape


def test_a_discriminator_tells_the_place_of_a_member() -> None:
    mapping = {"__proto__": "#/components/schemas/Other", "b": "#/components/schemas/More"}
    union = {
        "oneOf": [REFERENCE, {"$ref": "#/components/schemas/More"}],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    text = _shape(union, **OTHER, More=OTHER["Other"])
    assert "anyOf: [() => shapes.Other, () => shapes.More]" in text
    assert 'tag: { property: "kind", members: { ["__proto__"]: 0, b: 1' in text


def test_a_long_one_has_a_line_for_each_member() -> None:
    properties = {f"property_{n}": {"type": "string"} for n in range(10)}
    lines = _shape({"type": "object", "properties": properties}).splitlines()
    assert lines == [
        "{",
        "  object: {",
        *(f'    property_{n}: "string",' for n in range(10)),
        "  },",
        "}",
    ]


def test_an_alias_of_itself_is_anything() -> None:
    one, other = ({"anyOf": [{"$ref": f"#/components/schemas/{n}"}, {}]} for n in ("B", "A"))
    made = _package({"A": one, "B": other})
    assert all("shape:" not in text for path, text in made.items() if "/operations/" in path)


def test_what_no_answer_holds_has_no_shape() -> None:
    made = files("typescript")
    shapes = [path for path in made if path.startswith("src/shapes/")]
    assert sorted(shapes) == ["src/shapes/colour.ts", "src/shapes/index.ts", "src/shapes/item.ts"]
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Asked"}}}
    asked = _package(
        {},
        paths={"/": {"post": {"requestBody": {"content": content}, "responses": {}}}},
        components={"schemas": {"Asked": {"type": "object", "properties": {"a": {}}}}},
    )
    assert [path for path in asked if path.startswith("src/shapes/")] == ["src/shapes/index.ts"]


def test_lines_have_the_shape_of_one_line() -> None:
    item = {"type": "object", "properties": {"a": {"type": "string"}}}
    for schema in (item, {"type": "array", "items": item}):
        contents = {"application/x-ndjson": {"schema": schema}}
        answer = {"200": {"description": "ok", "content": contents}}
        made = _package({}, paths={"/lines": {"get": {"tags": ["a"], "responses": answer}}})
        assert 'codec: "json-lines", shape: () => shapes.' in made["src/operations/a.ts"]


def _compiled(made: Mapping[str, str], folder: Path) -> Path:
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    subprocess.run([TSC, "--project", folder], check=True, capture_output=True, timeout=120)
    return folder / "dist"


def _fitted(dist: Path, asked: list[dict[str, Any]]) -> list[list[dict[str, str]]]:
    done = subprocess.run(
        ["node", FIT, dist],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    found: list[list[dict[str, str]]] = json.loads(done.stdout)
    return found


@needs_node
def test_hostile_names_and_values_are_compared_as_they_are(tmp_path: Path) -> None:
    texts = [text for text in SHORT_PAYLOADS if "\ud800" not in text]
    names = list(dict.fromkeys([*texts, "__proto__", "constructor", "toString", "then", "0"]))
    schemas = {
        "Members": {
            "type": "object",
            "required": names,
            "properties": {name: {"type": "string", "enum": [name]} for name in names},
            "additionalProperties": False,
        },
        "Choice": {"enum": names},
    }
    dist = _compiled(_package(schemas), tmp_path)
    fits = {name: name for name in names}
    missing, good, wrong, known, unknown = _fitted(
        dist,
        [
            {"shape": "Members", "value": {}},
            {"shape": "Members", "value": fits},
            {"shape": "Members", "value": dict.fromkeys(names, 1)},
            *({"shape": "Choice", "value": value} for value in (names[0], "another")),
        ],
    )
    pointers = {"/" + name.replace("~", "~0").replace("/", "~1") for name in names}
    assert {found["pointer"] for found in missing} == pointers
    assert {(found["expected"], found["got"]) for found in missing} == {
        ("a listed value", "nothing")
    }
    assert good == known == []
    assert {found["pointer"] for found in wrong} == pointers
    assert all(found["shown"] == found["pointer"] for found in wrong)
    assert [found["expected"] for found in unknown] == ["a listed value"]
