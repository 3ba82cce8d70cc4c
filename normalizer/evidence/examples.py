"""Every example of a document, with the schema that it illustrates.

Media types, parameters and headers have `example` or `examples`, a map of Example Objects (OpenAPI
3.1 sections 4.8.14, 4.8.12, 4.8.21 and 4.8.19); a schema has `example` (3.0), or the list
`examples` (JSON Schema). What `externalValue` points to is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from normalizer.document import Document, Located
from normalizer.evidence.sides import Situation, situation
from normalizer.pointer import Trail, pointer_of
from normalizer.steps.narrowing import WAS
from normalizer.values import JsonObject

Source: TypeAlias = Literal["body", "parameter", "header", "schema", "recorded"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A value and the schema that it should fit. `recorded` evidence is never a mistake."""

    trail: Trail
    value: Any
    schema: Any
    schema_trail: Trail
    source: Source
    situation: Situation
    media_type: str = ""

    @property
    def pointer(self) -> str:
        """Where the value stands."""
        return pointer_of(self.trail)


def examples(document: Document) -> Iterator[Evidence]:
    """All examples that there is a schema for, in document order within each sort."""
    index = document.index
    for found in index.media_types:
        media_type = str(found.trail[1]) if found.trail else ""
        yield from _illustrated(document, found, "body", media_type)
    for found in index.parameters:
        yield from _illustrated(document, found, "parameter")
    for found in index.headers:
        yield from _illustrated(document, found, "header")
    for node, trail in index.schemas:
        if "example" in node:
            yield _of_schema(node, trail, (trail, "example"), node["example"])
        values = node.get("examples")
        if isinstance(values, list):
            at = (trail, "examples")
            for position, value in enumerate(values):
                yield _of_schema(node, trail, (at, position), value)


def _of_schema(node: JsonObject, trail: Trail, at: Trail, value: Any) -> Evidence:
    return Evidence(at, value, node, trail, _source(trail), situation(trail))


def _source(trail: Trail) -> Source:
    """An example in the schema of a parameter or a header illustrates that."""
    while trail:
        trail, token = trail
        if token in ("parameters", "headers") and trail and trail[1] not in _MAPS:
            return "parameter" if token == "parameters" else "header"
        if token in ("content", "schemas"):
            return "schema"
    return "schema"


_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")


def _illustrated(
    document: Document, found: Located, source: Source, media_type: str = ""
) -> Iterator[Evidence]:
    node, trail = found
    schema = node.get("schema")
    if not isinstance(schema, dict) or not schema or WAS in node:
        return  # what was narrowed claims less than was published
    at = (trail, "schema")
    for place, value in _values(document, node, trail):
        yield Evidence(place, value, schema, at, source, situation(trail), media_type)


def _values(document: Document, node: JsonObject, trail: Trail) -> Iterator[tuple[Trail, Any]]:
    if "example" in node:
        yield (trail, "example"), node["example"]
    named = node.get("examples")
    if isinstance(named, dict):
        for name, written in named.items():
            example, _ = document.follow(written)
            if isinstance(example, dict):
                for member in ("value", "dataValue"):
                    if member in example:
                        yield ((trail, "examples"), name), example[member]
                        break
