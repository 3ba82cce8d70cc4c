"""p13: a type is one of the seven of JSON Schema.

They are `null`, `boolean`, `object`, `array`, `number`, `string` and `integer` (JSON Schema Core
section 4.2.1), alone or in a list without repetitions (Validation section 6.1.1). Authors write the
types of their own language (`int`, `dict`, `datetime`), a type that means "anything", or the name
of a component. What a word certainly means is written so; what cannot be known says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from normalizer.document import Document
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.pointer import Trail, join, pointer_of
from normalizer.structure.shapes import TYPES, described
from normalizer.values import JsonObject, copy

_ANYTHING: Final = "anything"
_ANNOTATIONS = frozenset({"type", "title", "description", "example", "examples", "nullable"})


def _spelt(kind: str, *words: str) -> dict[str, tuple[str, str]]:
    """Words that mean a type; one written `word:format` implies a format as well."""
    return {word.partition(":")[0]: (kind, word.partition(":")[2]) for word in words}


_MEANT = {
    **_spelt(_ANYTHING, "any", "mixed", "unknown", "undefined", "variant", "json", "enum", "*"),
    **_spelt("integer", "int", "int32:int32", "int64:int64", "long:int64", "short", "bigint"),
    **_spelt("number", "float:float", "double:double", "decimal", "numeric", "real", "money"),
    **_spelt("boolean", "bool"),
    **_spelt("string", "str", "text", "char", "varchar", "uuid:uuid", "guid:uuid", "date:date"),
    **_spelt("string", "datetime:date-time", "date-time:date-time", "timestamp", "time:time"),
    **_spelt("string", "email:email", "url:uri", "uri:uri", "password:password"),
    **_spelt("string", "file:binary", "binary:binary", "byte:byte", "base64:byte"),
    **_spelt("array", "list", "set", "tuple", "collection"),
    **_spelt("object", "dict", "dictionary", "map", "hash", "hashmap", "struct", "record"),
    **_spelt("null", "none", "nil", "void"),
}


def find(document: Document) -> Iterator[Finding]:
    components = document.tree.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for node, trail in document.index.schemas:
        declared = node.get("type", "object")
        if isinstance(declared, str) and declared in TYPES:
            continue
        if isinstance(declared, list):
            finding = _of_list(node, trail, declared)
        elif declared is None:
            finding = _of_null(node, trail)
        elif isinstance(declared, str):
            finding = _of_word(node, trail, declared, schemas)
        else:
            finding = _unknown(node, trail)
        if finding is not None:
            yield finding


def _of_list(node: JsonObject, trail: Trail, declared: list[Any]) -> Finding | None:
    meant = [_meaning(word) for word in declared]
    kinds = list(dict.fromkeys(kind for kind, _ in meant if kind))
    if kinds == declared and kinds:
        return None
    at = join(pointer_of(trail), "type")
    message = f"the list of types is {', '.join(map(described, declared)) or 'empty'}"
    if not kinds or _ANYTHING in kinds:
        return Finding(at, message, "without a type the schema admits any", (remove(at),))
    return Finding(at, message, "each type of JSON Schema is named once", (replace(at, kinds),))


def _of_null(node: JsonObject, trail: Trail) -> Finding:
    at = join(pointer_of(trail), "type")
    message = "the type is the value null"
    if node.keys() <= _ANNOTATIONS and _is_choice(trail):
        return Finding(at, message, "the type of null has that name", (replace(at, "null"),))
    return Finding(at, message, "a type that is not given is none", (remove(at),))


def _is_choice(trail: Trail) -> bool:
    match trail:
        case ((_, "anyOf" | "oneOf"), int()):
            return True
    return False


def _of_word(node: JsonObject, trail: Trail, word: str, schemas: Any) -> Finding:
    pointer = pointer_of(trail)
    at = join(pointer, "type")
    kind, format = _meaning(word)
    message = f"the type is {word!r}"
    if not kind:
        if isinstance(schemas, dict) and word in schemas and node.keys() <= _ANNOTATIONS:
            return Finding(
                at,
                message,
                "there is a component with that name, so it is meant",
                (add(join(pointer, "$ref"), f"#{join('/components/schemas', word)}"), remove(at)),
                "heuristic",
            )
        return _unknown(node, trail)
    if kind == _ANYTHING:
        return Finding(at, message, "without a type the schema admits any", (remove(at),))
    ops: tuple[Op, ...] = (replace(at, kind),)
    if format and "format" not in node:
        ops = (*ops, add(join(pointer, "format"), format))
    exact = word.strip().lower() == kind
    confidence: Confidence = "certain" if exact else "heuristic"
    return Finding(at, message, f"JSON Schema calls it {kind!r}", ops, confidence)


def _meaning(word: Any) -> tuple[str, str]:
    """The type that a word means, with its format; empty when it means none."""
    if not isinstance(word, str):
        return ("null", "") if word is None else ("", "")
    plain = word.strip(" ,;.'\"").lower()
    return (plain, "") if plain in TYPES else _MEANT.get(plain, ("", ""))


def _unknown(node: JsonObject, trail: Trail) -> Finding:
    pointer = pointer_of(trail)
    at, kept = join(pointer, "type"), "x-type"
    while kept in node:
        kept += "-"
    return Finding(
        at,
        f"the type is {described(node['type'])}",
        f"it is none of JSON Schema's, so that it says nothing; it is kept as {kept!r}",
        (add(join(pointer, kept), copy(node["type"])), remove(at)),
    )


STEP = Step(
    id="p13",
    slug="schema-types",
    kind="structure",
    title="Types that JSON Schema does not know",
    find=find,
    after=("p12",),
)
