"""l15: the words of a schema stand in a schema.

`type` and `format` of a parameter or header are of Swagger 2.0, and authors write them in 3.x too;
at a media type they write them, or a `$ref` to a schema, where its `schema` should be. Before a
document is lifted, they move to where a schema is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import join, pointer_of
from normalizer.structure.grammar import FIELDS, told
from normalizer.values import JsonObject, copy

_WORDS = frozenset(
    {
        *("type", "format", "enum", "const", "default", "nullable", "title", "discriminator"),
        *("items", "prefixItems", "properties", "required", "additionalProperties"),
        *("allOf", "anyOf", "oneOf", "not", "pattern", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
        *("readOnly", "writeOnly"),
    }
)


def find(document: Document) -> Iterator[Finding]:
    index = document.index
    for kind, places in (
        ("parameter", index.parameters),
        ("header", index.headers),
        ("media-type", index.media_types),
    ):
        for node, trail in places:
            words = _loose(kind, node)
            if words:
                yield _gathered(kind, node, pointer_of(trail), words)


def _loose(kind: str, node: JsonObject) -> list[str]:
    reference = node.get("$ref")
    if "schema" in node or "content" in node:
        return []
    if kind == "media-type" and isinstance(reference, str) and "/schemas/" in reference:
        return [name for name in node if name == "$ref" or _is_word(kind, name)]
    return [] if reference is not None else [name for name in node if _is_word(kind, name)]


def _is_word(kind: str, name: str) -> bool:
    return name in _WORDS and name not in FIELDS[kind]


def _gathered(kind: str, node: JsonObject, pointer: str, words: list[str]) -> Finding:
    return Finding(
        pointer,
        f"the {told(kind)} has no schema, but {', '.join(map(repr, words))}",
        "these are words of a schema, so they are moved into one",
        (
            add(join(pointer, "schema"), {word: copy(node[word]) for word in words}),
            *(remove(join(pointer, word)) for word in words),
        ),
    )


STEP = Step(
    id="l15",
    slug="loose-schemas",
    kind="lift",
    title="Words of a schema outside of one",
    find=find,
    after=("p06",),
)
