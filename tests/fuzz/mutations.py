"""Changes that a document may suffer: values of another kind, moved parts, hostile words."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML

from normalizer.values import copy
from tests.generators.hostile import SHORT_PAYLOADS

_WORDS = (
    *("$ref", "type", "items", "properties", "allOf", "oneOf", "anyOf", "enum", "const", "default"),
    *("nullable", "required", "additionalProperties", "discriminator", "mapping", "example"),
    *("examples", "parameters", "requestBody", "responses", "content", "schema", "headers", "get"),
    *("post", "security", "servers", "tags", "operationId", "in", "name", "style", "explode"),
    *("x-moneyer-was", "x-moneyer-streams", "x-moneyer-renamed", "$defs", "$id", "$anchor"),
    *("pattern", "patternProperties", "format", "not", "if", "prefixItems", "query"),
    *("additionalOperations", "", "/", "a/b", "a~b", "{id}", "/{id}", "200", "default", "2XX"),
    *("__proto__", "constructor", "__init__", "class", "self", "import", "None", "ﬁ", "日本"),
)
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 1e308, 2**70, 10**400, "", "x", "{id}", "true", "5", "null"),
    *([], {}, [None], [[]], [{}], ["x"], [1, "1", True, None], {"": None}, {"a": []}),
    *("get", "query", "path", "header", "cookie", "body", "array", "object", "string", "integer"),
    *("#", "#/", "#/paths", "#/components/schemas", "#/components/schemas/X", "other.yaml", "X"),
    *({"$ref": "#"}, {"$ref": 5}, {"$ref": "#/components/schemas/Nope"}, {"$ref": "x.json#/a"}),
    *({"type": ["string", "null"]}, {"type": "array"}, {"oneOf": []}, {"enum": []}),
    *({"allOf": [{}, True]}, {"properties": []}, {"properties": {"a": None}}, {"not": {}}),
    *({"schema": {"type": "string"}}, {"content": {}}, {"in": "path", "name": "id"}),
    *({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/X"}},),
    *("application/json", "*/*", "text/event-stream", "multipart/form-data", "3.2.0", "2.0"),
)


def changed(tree: Any, dice: random.Random) -> Any:
    """A document after one to eight changes; it may no longer be one."""
    for _ in range(dice.randint(1, 8)):
        places = list(_places(tree))
        if len(places) < 2:
            break
        _change(tree, places, dice)
    return tree


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Each value of a tree, as its container and its key."""
    stack = [tree]
    while stack:
        node = stack.pop()
        for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
            yield node, key
            if isinstance(value, (dict, list)):
                stack.append(value)


def _change(tree: Any, places: list[tuple[Any, Any]], dice: random.Random) -> None:
    around, key = dice.choice(places)
    match dice.randrange(7):
        case 0:
            around[key] = copy(dice.choice(_VALUES))
        case 1:
            del around[key]
        case 2:
            other, its = dice.choice(places)
            around[key] = copy(other[its])
        case 3:
            other, its = dice.choice(places)
            around[key], other[its] = copy(other[its]), copy(around[key])
        case 4 if isinstance(around, dict):
            around[dice.choice((*_WORDS, *SHORT_PAYLOADS))] = around.pop(key)
        case 5:
            around[key] = dice.choice(SHORT_PAYLOADS)
        case _:
            around[key] = {"$ref": _reference(tree, dice)}


def _reference(tree: Any, dice: random.Random) -> str:
    """A reference to some place of the document."""
    tokens, node = [], tree
    while isinstance(node, (dict, list)) and node and dice.random() < 0.85:
        key = dice.choice(list(node)) if isinstance(node, dict) else dice.randrange(len(node))
        tokens.append(str(key).replace("~", "~0").replace("/", "~1"))
        node = node[key]
    return "#" + "".join(f"/{token}" for token in tokens)


def written(tree: Any, dice: random.Random) -> tuple[bytes, str]:
    """A document as bytes, and a name for them; now and then cut short, or with odd bytes."""
    if dice.random() < 0.8:
        text, name = json.dumps(tree, default=str), "fuzz.json"
    else:
        stream = io.StringIO()
        plain = json.dumps(tree, default=str).replace("\\ud800", "\\ufffd")
        YAML(typ="safe").dump(json.loads(plain), stream)
        text, name = stream.getvalue(), "fuzz.yaml"
    data = text.encode("utf-8", "surrogatepass")
    return (_damaged(data, dice), name) if dice.random() < 0.25 else (data, name)


def _damaged(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    match dice.randrange(4):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + dice.randbytes(dice.randint(1, 4)) + data[at:]
        case 2:
            odd = dice.choice(
                (b"&a", b"*a", b"!!python/name:os.system", b"<<: ", b"\t", b"- ", b"%")
            )
            return data[:at] + odd + data[at:]
        case _:
            return data[:at] + data[dice.randrange(len(data) + 1) :]
