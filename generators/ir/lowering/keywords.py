"""What one schema says by itself, read from its keywords."""

from __future__ import annotations

from typing import Any

from generators.ir.lowering.codecs import codec_of
from generators.words import singular, words
from normalizer.lift.nullable import is_annotation
from normalizer.values import JsonObject

Words = tuple[str, ...]

_ENUM_NAMES = "x-enum-varnames"
_NUMERIC = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_CONSTRAINTS = {
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "string": ("minLength", "maxLength", "pattern"),
}
_SPEAKING = frozenset(
    "properties required oneOf anyOf enum const items prefixItems patternProperties $ref".split()
)


def text(value: Any) -> str:
    """Documentation text, or none."""
    return value.strip() if isinstance(value, str) else ""


def listed(value: Any) -> list[Any]:
    """The list, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def speaks(schema: Any) -> bool:
    """Whether a schema says anything about its value, beyond that it is an object."""
    return isinstance(schema, dict) and any(
        not is_annotation(key) and (key, value) != ("type", "object")
        for key, value in schema.items()
    )


def describes(key: str) -> bool:
    """Whether a keyword belongs to the place where it stands, and not to what it is said of."""
    return is_annotation(key) and key != _ENUM_NAMES


def only_wraps(schema: JsonObject) -> bool:
    """Whether nothing but `allOf` says anything about the value."""
    return _SPEAKING.isdisjoint(schema) and not isinstance(schema.get("additionalProperties"), dict)


def variants(schema: JsonObject) -> str | None:
    """The keyword that lists alternatives, if there are any."""
    for keyword in ("oneOf", "anyOf"):
        if listed(schema.get(keyword)):
            return keyword
    return None


def has_members(schema: JsonObject) -> bool:
    """Whether alternatives stand beside something that they are to be joined with."""
    return bool(schema.get("properties")) or isinstance(schema.get("allOf"), list)


def values(schema: JsonObject) -> list[Any] | None:
    """The only values that there are."""
    if "const" in schema:
        return [schema["const"]]
    return listed(schema.get("enum")) or None


def value_names(schema: JsonObject, given: list[Any]) -> list[Any]:
    """A name for each value: the author's own, which may leave out null, or the value itself."""
    names = listed(schema.get(_ENUM_NAMES))
    if len(names) == len(given):
        return names
    if len(names) == len(given) - given.count(None):
        rest = iter(names)
        return [None if value is None else next(rest) for value in given]
    return given


def kinds(schema: JsonObject) -> list[str]:
    """The declared types; where none is, the one that the keywords speak of."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return [declared]
    if isinstance(declared, list):
        return list(dict.fromkeys(kind for kind in declared if isinstance(kind, str)))
    if any(
        isinstance(schema.get(key), dict)
        for key in ("properties", "additionalProperties", "patternProperties")
    ):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    return []


def not_an_object(schema: JsonObject) -> bool:
    """Whether a schema names types, and none of them is `object`."""
    found = kinds(schema)
    combined = has_members(schema) or variants(schema) is not None
    return bool(found) and "object" not in found and not combined


def admits_null(schema: Any) -> bool:
    """Whether a schema itself names null: then each use of its type is nullable, not the type."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    if (given := values(schema)) is not None:
        return None in given and len(given) > 1
    keyword = None if has_members(schema) else variants(schema)
    if keyword:
        return any(map(is_null, schema[keyword]))
    found = kinds(schema)
    return "null" in found and found != ["null"]


def is_null(schema: Any) -> bool:
    """Whether a schema means null and nothing else."""
    return isinstance(schema, dict) and kinds(schema) == ["null"]


def constraints(schema: JsonObject, kind: str) -> tuple[tuple[str, Any], ...]:
    """What JSON Schema's own keywords demand of a scalar of a type; others say nothing of it."""
    return tuple(
        (key, schema[key])
        for key in _CONSTRAINTS.get(kind, ())
        if key in schema and _is_bound(key, schema[key])
    )


def _is_bound(keyword: str, value: Any) -> bool:
    """Whether a value is one that the keyword can have."""
    if keyword == "pattern":
        return isinstance(value, str)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and not (keyword == "multipleOf" and value <= 0)


def binary_format(schema: JsonObject) -> str | None:
    """`binary` for raw bytes, `byte` for bytes as base64 text, in either edition's words."""
    if schema.get("format") in ("binary", "byte"):
        return str(schema["format"])
    if schema.get("contentEncoding") in ("base64", "base64url"):
        return "byte"
    media_type = schema.get("contentMediaType")
    # Without an encoding, the text of a string is that of the media type: an image has none.
    if not isinstance(media_type, str) or "/" not in media_type:
        return None
    return "binary" if codec_of(media_type) == "binary" else None


# --- names ------------------------------------------------------------------------------------


def given_words(node: Any) -> Words:
    """The words of the name that an overlay gives; none, where it gives none."""
    given = node.get("x-moneyer-name") if isinstance(node, dict) else None
    return words(given) if isinstance(given, str) else ()


def own_words(node: Any, wire: str) -> Words:
    """The words of a name on the wire, or those of an overlay's better one."""
    return given_words(node) or words(wire)


def item_words(hint: Words) -> Words:
    """What an element of a list is called: `rules` holds a `rule`, anything else an `item`."""
    one = singular(hint[-1]) if hint else "item"
    return (*hint[:-1], one) if hint and one != hint[-1] else (*hint, "item")


def variant_words(branch: Any, hint: Words, branches: list[Any]) -> Words:
    """Names an inline alternative by its title, or by what sets it apart: a constant, a member."""
    if not isinstance(branch, dict) or len(branches) == 1:
        return hint
    if title := text(branch.get("title")):
        return (*hint, *words(title))
    properties = _properties(branch)
    for name, member in properties.items():
        only = values(member) if isinstance(member, dict) else None
        if only is not None and len(only) == 1 and only[0] is not None:
            told = (only[0],) if isinstance(only[0], str) else (name, str(only[0]))
            return (*hint, *(word for part in told for word in words(part)))
    if properties:
        needed = [name for name in listed(branch.get("required")) if name in properties]
        ranked = [*needed, *properties]
        own = (name for name in ranked if not all(name in _properties(b) for b in branches))
        return (*hint, "with", *words(next(own, ranked[0])))
    kind = branch.get("type")
    return (*hint, kind) if isinstance(kind, str) else (*hint, "variant")


def _properties(schema: Any) -> JsonObject:
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return properties if isinstance(properties, dict) else {}
