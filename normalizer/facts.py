"""Reducing a published document to facts: no prose, no examples. `docs/facts.md` is the table.

Facts are names, types, values, codes: what a client must know. What examples prove about types is
kept elsewhere, as observed facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Literal, TypeAlias

from normalizer.values import copy

Kind: TypeAlias = Literal["fact", "prose", "example"]

_CLASSES = {
    "1": "Informational",
    "2": "Successful",
    "3": "Redirection",
    "4": "Client Error",
    "5": "Server Error",
}
_OUR_EXTENSIONS = ("x-enum-varnames", "x-displayName", "x-tagGroups")
_VENDOR_PREFIX = "x-ib-"

# Members of each object. A value names what is inside: an object, `[X]` a list of X, `{X}` a map
# of X, "fact" a plain value; "prose" and "example" are dropped.
_PROSE = {"description": "prose"}
_EXAMPLES = {"example": "example", "examples": "example"}
_TYPED = (
    _PROSE
    | _EXAMPLES
    | {
        **dict.fromkeys(
            ("required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved"),
            "fact",
        ),
        "schema": "Schema",
        "content": "{Media Type}",
    }
)
_SCHEMA_FACTS = (
    "$schema $id id $anchor $dynamicAnchor $recursiveAnchor $ref $dynamicRef $recursiveRef "
    "$vocabulary title default deprecated readOnly writeOnly nullable type enum const format "
    "multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern "
    "maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required "
    "dependentRequired contentEncoding contentMediaType"
).split()

OBJECTS: Mapping[str, Mapping[str, str]] = {
    "OpenAPI": {
        "openapi": "fact",
        "info": "Info",
        "jsonSchemaDialect": "fact",
        "servers": "[Server]",
        "paths": "{Path Item}",
        "webhooks": "{Path Item}",
        "components": "Components",
        "security": "[Security Requirement]",
        "tags": "[Tag]",
        "externalDocs": "External Documentation",
    },
    "Info": _PROSE
    | {
        "title": "fact",
        "summary": "prose",
        "termsOfService": "fact",
        "contact": "Contact",
        "license": "License",
        "version": "fact",
    },
    "Contact": dict.fromkeys(("name", "url", "email"), "fact"),
    "License": dict.fromkeys(("name", "identifier", "url"), "fact"),
    "Server": _PROSE | {"url": "fact", "variables": "{Server Variable}"},
    "Server Variable": _PROSE | {"enum": "fact", "default": "fact"},
    "Components": {
        "schemas": "{Schema}",
        "responses": "{Response}",
        "parameters": "{Parameter}",
        "examples": "example",
        "requestBodies": "{Request Body}",
        "headers": "{Header}",
        "securitySchemes": "{Security Scheme}",
        "links": "{Link}",
        "callbacks": "{Callback}",
        "pathItems": "{Path Item}",
    },
    "Path Item": _PROSE
    | {
        "$ref": "fact",
        "summary": "prose",
        **dict.fromkeys(
            ("get", "put", "post", "delete", "options", "head", "patch", "trace"), "Operation"
        ),
        "servers": "[Server]",
        "parameters": "[Parameter]",
    },
    "Operation": _PROSE
    | {
        "tags": "fact",
        "summary": "prose",
        "externalDocs": "External Documentation",
        "operationId": "fact",
        "parameters": "[Parameter]",
        "requestBody": "Request Body",
        "responses": "{Response}",
        "callbacks": "{Callback}",
        "deprecated": "fact",
        "security": "[Security Requirement]",
        "servers": "[Server]",
    },
    "External Documentation": _PROSE | {"url": "fact"},
    "Parameter": {"name": "fact", "in": "fact"} | _TYPED,
    "Header": _TYPED,
    "Request Body": _PROSE | {"content": "{Media Type}", "required": "fact"},
    "Media Type": _EXAMPLES | {"schema": "Schema", "encoding": "{Encoding}"},
    "Encoding": {
        **dict.fromkeys(("contentType", "style", "explode", "allowReserved"), "fact"),
        "headers": "{Header}",
    },
    "Response": {
        "description": "phrase",
        "headers": "{Header}",
        "content": "{Media Type}",
        "links": "{Link}",
    },
    "Link": _PROSE
    | {
        **dict.fromkeys(("operationRef", "operationId", "parameters", "requestBody"), "fact"),
        "body": "Server",
        "server": "Server",
    },
    "Tag": _PROSE | {"name": "fact", "externalDocs": "External Documentation"},
    "Reference": _PROSE | {"$ref": "fact", "summary": "prose"},
    "Security Scheme": _PROSE
    | {
        **dict.fromkeys(
            ("type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"), "fact"
        ),
        "flows": "OAuth Flows",
    },
    "OAuth Flows": dict.fromkeys(
        ("implicit", "password", "clientCredentials", "authorizationCode"), "OAuth Flow"
    ),
    "OAuth Flow": {
        **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), "fact"),
        "scopes": "scopes",
    },
    "Schema": _PROSE
    | _EXAMPLES
    | {
        "$comment": "prose",
        **dict.fromkeys(_SCHEMA_FACTS, "fact"),
        **dict.fromkeys(("$defs", "definitions", "dependencies"), "{Schema}"),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), "{Schema}"),
        "discriminator": "Discriminator",
        "xml": "XML",
        "externalDocs": "External Documentation",
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[Schema]"),
        **dict.fromkeys(
            (
                *("not", "if", "then", "else", "items", "additionalItems", "unevaluatedItems"),
                *("contains", "additionalProperties", "unevaluatedProperties"),
                *("propertyNames", "contentSchema"),
            ),
            "Schema",
        ),
    },
    "Discriminator": {"propertyName": "fact", "mapping": "fact"},
    "XML": dict.fromkeys(("name", "namespace", "prefix", "attribute", "wrapped"), "fact"),
}
_OPEN = frozenset({"Callback", "Security Requirement"})
"""Objects whose keys are all the document's own."""


def kind_of(target: str, key: str) -> Kind:
    """Whether a member of an object is fact, prose or example, as the table in docs says."""
    inside = OBJECTS[target][key]
    if inside in ("prose", "example"):
        return inside  # type: ignore[return-value]
    return "prose" if inside == "phrase" else "fact"


def facts_of(tree: Any) -> Any:
    """A copy of an OpenAPI 3 document with its facts alone; the order of keys stays."""
    return _object(tree, "OpenAPI", "")


def _object(node: Any, target: str, key: str) -> Any:
    """What is left of `node`, which stands under `key` and should be of the given kind."""
    if not isinstance(node, dict):
        return _quirk(node)
    if target == "Callback":
        return _map(node, "Path Item")
    if target in _OPEN:
        return copy(node)
    if "$ref" in node and target not in ("Schema", "Path Item"):
        target = "Reference"
    members = OBJECTS[target]
    kept: dict[str, Any] = {}
    for name, value in node.items():
        inside = members.get(name)
        if inside is None:
            if _is_known_extension(name):
                kept[name] = copy(value)
            elif not name.startswith("x-"):
                kept[name] = _quirk(value)
        elif inside == "phrase":
            kept[name] = _phrase(key)
        elif inside == "scopes":
            kept[name] = dict.fromkeys(value, "") if isinstance(value, dict) else _quirk(value)
        elif inside not in ("prose", "example"):
            kept[name] = _member(value, inside, name)
    return kept


def _member(value: Any, inside: str, key: str) -> Any:
    if inside == "fact":
        return copy(value)
    visit: Mapping[str, Callable[[Any, str], Any]] = {"[": _list, "{": _map}
    if inside[0] in visit:
        return visit[inside[0]](value, inside[1:-1])
    return _object(value, inside, key) if isinstance(value, dict) else _quirk(value)


def _list(value: Any, target: str) -> Any:
    if not isinstance(value, list):
        return _object(value, target, "") if isinstance(value, dict) else _quirk(value)
    return [_object(item, target, "") for item in value]


def _map(value: Any, target: str) -> Any:
    if not isinstance(value, dict):
        return _quirk(value)
    return {
        name: copy(item)
        if name.startswith("x-") and _is_known_extension(name)
        else _object(item, target, name)
        for name, item in value.items()
        if not name.startswith("x-") or _is_known_extension(name) or target in ("Schema", "Header")
    }


def _is_known_extension(name: str) -> bool:
    return name in _OUR_EXTENSIONS or name.startswith(_VENDOR_PREFIX)


def _phrase(status: str) -> str:
    """The standard phrase of a status (RFC 9110 section 15)."""
    if status.isdigit() and int(status) in HTTPStatus._value2member_map_:
        return HTTPStatus(int(status)).phrase
    if len(status) == 3 and status[0] in _CLASSES and status[1:].upper() == "XX":
        return _CLASSES[status[0]]
    return "Default" if status == "default" else "Response"


def _quirk(value: Any) -> Any:
    """What is neither in the specification nor ours to judge: all but texts of several words."""
    if isinstance(value, dict):
        return {name: _quirk(item) for name, item in value.items() if not _is_text(item)}
    if isinstance(value, list):
        return [_quirk(item) for item in value if not _is_text(item)]
    return "" if _is_text(value) else value


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value.split()) > 1
