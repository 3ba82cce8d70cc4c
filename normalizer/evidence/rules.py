"""Which contradictions are mistakes of the example: the written rules.

Some examples are no value of the kind that they illustrate, and are read as what they stand for;
other contradictions say more about how examples are written than about the type. Recorded traffic
knows neither. What a rule decides is listed (`learning.mistaken`), never passed over in silence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from normalizer.document import Document
from normalizer.evidence import keywords
from normalizer.evidence.examples import Evidence
from normalizer.evidence.judge import Contradiction, Judge
from normalizer.evidence.keywords import SCALARS, type_of
from normalizer.evidence.sides import tokens_of
from normalizer.pointer import pointer_of, trail_of

RULES = {
    "reference": "a `$ref` in the place of an example is a reference that tools do not follow here",
    "wrapped": "Example Objects stand in the place of an example; their values are the examples",
    "json-text": "the example is JSON in a string; the value that it spells is the example",
    "text-body": "the example is the text of a body that is not JSON",
    "unset": "`example: null` is how serialisers write that there is no example",
    "several-examples": "a list of values, each of which would fit by itself, is several examples",
    "one-element": "the example of a list shows one of its elements",
    "schema": "a schema stands in the place of a value",
    "spelling": "an illustration that spells a value of the declared type in another JSON type",
    "serialised": "the example is written as it stands in the URL or in the header",
    "several-values": "the example of an enum names several of its values at once",
    "placeholder": "the example names the type, or is a blank to be filled in",
    "abbreviated": "an illustration of a schema need not be complete",
    "read-only": "what is `readOnly` is not sent, and what is `writeOnly` does not come back",
    "refused": "the example of a request is named like an example of one of the error responses",
    "sent-constraint": "what an example of a request does not keep is still what the server checks",
    "decimal": "it is a multiple in decimals; validators that divide in binary do not see it",
}

_FORMS = ("application/x-www-form-urlencoded", "multipart/")
_SCHEMA_WORDS = {"type", "description", "format", "example", "enum", "items", "properties", "$ref"}


def reading(evidence: Evidence, judge: Judge) -> tuple[str, list[Evidence]] | None:
    """The rule by which an example is read as something else, and what it is read as."""
    if evidence.source == "recorded":
        return None
    for rule, read in _READINGS:
        values = read(evidence, judge)
        if values is not None:
            return rule, [replace(evidence, value=value) for value in values]
    return None


def _reference(evidence: Evidence, judge: Judge) -> list[Any] | None:
    value = evidence.value
    if not isinstance(value, dict) or not isinstance(value.get("$ref"), str) or len(value) != 1:
        return None
    if "$ref" in judge.names(evidence.schema):
        return None
    target, _ = judge.target(value["$ref"])
    if isinstance(target, dict) and "value" in target:
        return [target["value"]]
    return []


def _wrapped(evidence: Evidence, judge: Judge) -> list[Any] | None:
    value = evidence.value
    if evidence.source == "schema" or not isinstance(value, dict) or not value:
        return None
    for objects in ([value], list(value.values())):
        if all(_is_example_object(entry) for entry in objects):
            names = judge.names(evidence.schema)
            return [entry["value"] for entry in objects] if names.isdisjoint(value) else None
    return None


def _is_example_object(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and "value" in value
        and all(name in ("summary", "description", "value") for name in value)
    )


def _text(evidence: Evidence, judge: Judge) -> list[Any] | None:
    """JSON in a string, for a schema that has no room for a string."""
    value = evidence.value
    if not isinstance(value, str) or "string" in judge.room(evidence.schema):
        return None
    if value.lstrip()[:1] not in ("{", "["):
        return None
    try:
        read = json.loads(value)
    except ValueError:
        return []
    return [read] if type_of(read) in judge.room(evidence.schema) else []


def _text_body(evidence: Evidence, judge: Judge) -> list[Any] | None:
    if not isinstance(evidence.value, str) or evidence.source != "body":
        return None
    if "string" in judge.room(evidence.schema):
        return None
    name = evidence.media_type.lower()
    is_text = "json" not in name and name.strip() not in ("*/*", "application/*")
    return [] if is_text or evidence.value.lstrip().startswith("<") else None


def _unset(evidence: Evidence, judge: Judge) -> list[Any] | None:
    if evidence.value is not None or "null" in judge.room(evidence.schema):
        return None
    in_list = len(evidence.trail) == 2 and isinstance(evidence.trail[1], int)
    return None if in_list else []


def _several(evidence: Evidence, judge: Judge) -> list[Any] | None:
    value = evidence.value
    if not isinstance(value, list) or not value or "array" in judge.room(evidence.schema):
        return None
    if evidence.source == "body":
        return None
    kinds = judge.room(evidence.schema)
    return value if all(type_of(item) in kinds for item in value) else None


def _one_element(evidence: Evidence, judge: Judge) -> list[Any] | None:
    kinds = judge.room(evidence.schema)
    if type_of(evidence.value) in kinds or "array" not in kinds:
        return None
    element = _items(evidence.schema, judge)
    if element is None or type_of(evidence.value) not in judge.room(element):
        return None
    if isinstance(evidence.value, dict):
        names = judge.names(element)
        if names and names.isdisjoint(evidence.value):
            return None
    return [[evidence.value]]


def _items(schema: Any, judge: Judge, depth: int = 0) -> Any:
    """The schema of the elements of a list, if there is one in a schema or its alternatives."""
    if not isinstance(schema, dict) or depth > 10:
        return None
    if isinstance(schema.get("items"), dict):
        return schema["items"]
    parts = [judge.target(schema["$ref"])[0]] if "$ref" in schema else []
    for name in ("allOf", "anyOf", "oneOf"):
        parts += schema[name] if isinstance(schema.get(name), list) else []
    found = (_items(part, judge, depth + 1) for part in parts)
    return next((items for items in found if items is not None), None)


def _serialised(evidence: Evidence, judge: Judge) -> list[Any] | None:
    value = evidence.value
    if evidence.source not in ("parameter", "header") or not isinstance(value, str):
        return None
    kinds = judge.room(evidence.schema)
    if "string" in kinds:
        return None
    if "array" in kinds:
        pieces = [piece.strip() for piece in re.split(r"[,|]", value)] if value else []
        items = judge.room(_items(evidence.schema, judge))
        return [[_denoted(piece, items, piece) for piece in pieces]]
    if "object" in kinds:
        return []
    read = _denoted(value, kinds, None)
    return None if read is None else [read]


def _denoted(text: str, kinds: frozenset[str], otherwise: Any) -> Any:
    """The value of one of these types that a text spells."""
    if "string" in kinds:
        return text
    try:
        value = json.loads(text)
    except ValueError:
        value = {"true": True, "false": False}.get(text.lower())
    return value if type_of(value) in kinds else otherwise


_READINGS: tuple[tuple[str, Callable[[Evidence, Judge], list[Any] | None]], ...] = (
    ("reference", _reference),
    ("wrapped", _wrapped),
    ("unset", _unset),
    ("text-body", _text_body),
    ("json-text", _text),
    ("serialised", _serialised),
    ("several-examples", _several),
    ("one-element", _one_element),
)


def excuse(evidence: Evidence, found: Contradiction, document: Document) -> str | None:
    """The rule by which a contradiction is no evidence, if there is one."""
    if found.claim == "multipleOf" and keywords.exact_multiple(
        found.value, found.node["multipleOf"]
    ):
        return "decimal"
    if evidence.source == "recorded":
        return None
    if evidence.situation.sent and _refused(evidence, document):
        return "refused"
    return next((rule for rule, says in _EXCUSES if says(evidence, found)), None)


def _refused(evidence: Evidence, document: Document) -> bool:
    """Whether an error response of the operation has an example with the same name."""
    match tokens_of(evidence.trail):
        case [*place, "requestBody", "content", _, "examples", name]:
            operation = document.at(pointer_of(trail_of(place)))
            responses = operation.get("responses")
        case _:
            return False
    for status, written in responses.items() if isinstance(responses, dict) else ():
        response, _ = document.follow(written)
        content = response.get("content") if isinstance(response, dict) else None
        if str(status)[:1] in "45" and isinstance(content, dict):
            for media_type in content.values():
                named = media_type.get("examples") if isinstance(media_type, dict) else None
                if isinstance(named, dict) and name in named:
                    return True
    return False


def _spelling(evidence: Evidence, found: Contradiction) -> bool:
    form = evidence.media_type.lower().startswith(_FORMS)
    if evidence.source == "body" and not form:
        return False
    value = found.value
    if type_of(value) not in SCALARS:
        return False
    if found.kind in ("enum", "unlisted"):
        declared = keywords.admitted(found.node.get("type", list(keywords.TYPES)))
        if type_of(value) not in declared and _misspelt(value, declared):
            return True  # whoever spelt it so did not mean this value
        listed = keywords.listed(found.node) or ()
        return any(_written(value) == _written(other) for other in listed)
    return found.kind == "type" and _misspelt(value, frozenset(found.claim.split(" or ")))


def _misspelt(value: Any, claimed: frozenset[str]) -> bool:
    """Whether a scalar may be a value of one of the claimed types in another spelling."""
    if not isinstance(value, str):
        return "string" in claimed
    if "number" in claimed:
        claimed |= {"integer"}
    return _denoted(value, claimed & SCALARS, None) is not None


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _text_inside(evidence: Evidence, found: Contradiction) -> bool:
    """JSON in a string, inside of an illustration."""
    if evidence.source != "schema" or found.kind != "type" or not isinstance(found.value, str):
        return False
    if found.value.lstrip()[:1] not in ("{", "["):
        return False
    try:
        return type_of(json.loads(found.value)) in found.claim.split(" or ")
    except ValueError:
        return False


def _several_values(evidence: Evidence, found: Contradiction) -> bool:
    if found.kind not in ("enum", "unlisted") or not isinstance(found.value, str):
        return False
    listed = keywords.listed(found.node) or ()
    pieces = [piece.strip() for piece in re.split(r"[,|]", found.value)]
    return len(pieces) > 1 and any(piece in listed for piece in pieces)


def _placeholder(evidence: Evidence, found: Contradiction) -> bool:
    if found.kind not in ("enum", "unlisted", "type") or not isinstance(found.value, str):
        return False
    return found.value in keywords.ALL or bool(_BLANK.fullmatch(found.value))


_BLANK = re.compile(r"<[^<>]*>|\{[^{}]*\}|\{\{[^{}]*\}\}|\.\.\.|…")


def _abbreviated(evidence: Evidence, found: Contradiction) -> bool:
    return evidence.source == "schema" and found.kind == "missing"


def _read_only(evidence: Evidence, found: Contradiction) -> bool:
    if found.kind != "missing" or evidence.situation.sent is None:
        return False
    properties = found.node.get("properties")
    schema = properties.get(found.seen) if isinstance(properties, dict) else None
    word = "readOnly" if evidence.situation.sent else "writeOnly"
    return isinstance(schema, dict) and schema.get(word) is True


def _sent_constraint(evidence: Evidence, found: Contradiction) -> bool:
    return found.kind == "constraint" and evidence.situation.sent is not False


def _schema_as_value(evidence: Evidence, found: Contradiction) -> bool:
    value = found.value
    return (
        found.kind == "type"
        and isinstance(value, dict)
        and isinstance(value.get("type"), str)
        and value["type"] in keywords.ALL
        and _SCHEMA_WORDS.issuperset(value)
    )


_EXCUSES: tuple[tuple[str, Callable[[Evidence, Contradiction], bool]], ...] = (
    ("schema", _schema_as_value),
    ("json-text", _text_inside),
    ("placeholder", _placeholder),
    ("several-values", _several_values),
    ("spelling", _spelling),
    ("abbreviated", _abbreviated),
    ("read-only", _read_only),
    ("sent-constraint", _sent_constraint),
)
