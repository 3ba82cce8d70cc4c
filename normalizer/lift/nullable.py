"""What `nullable: true` of OpenAPI 3.0 comes to in 3.1, form by form.

3.0.3 lets it add null to the `type` beside it, and gives it no effect elsewhere. Authors write it
elsewhere all the same and mean what it says, so null is let in wherever the schema refuses it:
a safe guess, but a guess, and therefore `heuristic`.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from normalizer.document import Document
from normalizer.findings import Confidence
from normalizer.values import JsonObject, copy

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
        "$comment",
        "nullable",
    }
)
_IMPLIED = (
    ("properties", dict, "object"),
    ("additionalProperties", dict, "object"),
    ("required", list, "object"),
    ("items", dict, "array"),
)


def is_annotation(name: str) -> bool:
    """Whether a member of a schema describes only, and refuses no value."""
    return name in _ANNOTATIONS or name.startswith("x-")


def must_move(schema: JsonObject, document: Document) -> bool:
    """Whether null can only be let in beside the schema, as the whole of it would refuse null."""
    any_of, one_of = _list(schema, "anyOf"), _list(schema, "oneOf")
    if "$ref" in schema:
        return not welcomes_null(_target(schema, document), document)
    if not all(welcomes_null(part, document) for part in _list(schema, "allOf")):
        return True
    if "discriminator" in schema and (any_of or one_of):
        return True
    if any_of:
        return bool(one_of)
    # One more alternative would be one too many where null may fit another one already.
    welcoming = sum(welcomes_null(choice, document) for choice in one_of)
    refusing = sum(refuses_null(choice, document) for choice in one_of)
    return welcoming > 1 or welcoming + refusing < len(one_of)


def admit_null(schema: JsonObject, document: Document, *, is_choice: bool) -> Confidence:
    """Changes a schema that need not move, member by member, so that it takes null.

    `is_choice` tells that it is one of several alternatives.
    """
    kind, values = schema.get("type"), schema.get("enum")
    if isinstance(kind, str):
        schema["type"] = kind if kind == "null" else [kind, "null"]
    elif isinstance(kind, list):
        schema["type"] = kind if "null" in kind else [*kind, "null"]
    elif is_choice and all(map(is_annotation, schema)):
        schema["type"] = "null"
    elif kind is None and not {"$ref", "allOf", "anyOf", "oneOf"} & schema.keys():
        for word, shape, implied in _IMPLIED:
            if isinstance(schema.get(word), shape):
                schema["type"] = [implied, "null"]
                break
    if isinstance(values, list) and None not in values:
        schema["enum"] = [*values, None]
    elif values is None and schema.get("const") is not None:
        schema["enum"] = [copy(schema.pop("const")), None]
    for name in ("anyOf", "oneOf"):
        choices = _list(schema, name)
        if choices and not any(welcomes_null(choice, document) for choice in choices):
            schema[name] = [*choices, {"type": "null"}]
    return "certain" if isinstance(kind, str) else "heuristic"


def welcomes_null(schema: Any, document: Document, seen: frozenset[int] = frozenset()) -> bool:
    """Whether a schema names null as one of its values."""
    if not isinstance(schema, dict) or id(schema) in seen:
        return False
    if schema.get("nullable") is True:
        return True
    seen |= {id(schema)}
    if "$ref" in schema:
        return welcomes_null(_target(schema, document), document, seen)
    kind = schema.get("type")
    if kind == "null" or (isinstance(kind, list) and "null" in kind):
        return True
    choices = _list(schema, "anyOf") or _list(schema, "oneOf")
    return any(welcomes_null(choice, document, seen) for choice in choices)


def refuses_null(schema: Any, document: Document, seen: frozenset[int] = frozenset()) -> bool:
    """Whether null is certainly no value of a schema; where in doubt, it may be one."""
    if not isinstance(schema, dict) or id(schema) in seen or schema.get("nullable") is True:
        return schema is False
    seen |= {id(schema)}
    if "$ref" in schema:
        return refuses_null(_target(schema, document), document, seen)
    kind, values = schema.get("type"), schema.get("enum")
    if isinstance(kind, (str, list)) and "null" not in kind:
        return True
    if isinstance(values, list) and None not in values:
        return True
    if any(refuses_null(part, document, seen) for part in _list(schema, "allOf")):
        return True
    choices = _list(schema, "anyOf") or _list(schema, "oneOf")
    return bool(choices) and all(refuses_null(choice, document, seen) for choice in choices)


def _target(schema: JsonObject, document: Document) -> Any:
    """What a reference leads to: one step only, as each one on the way may be nullable."""
    reference = schema["$ref"]
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    try:
        return document.at(unquote(reference[1:]))
    except (KeyError, ValueError):
        return None


def _list(schema: JsonObject, name: str) -> list[Any]:
    value = schema.get(name)
    return value if isinstance(value, list) else []
