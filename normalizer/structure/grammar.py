"""The objects of OpenAPI 3.1 (section 4.8): their fixed fields, what each holds, where they stand.

A field is written `name:shape`. A shape is a scalar (`text`, `flag`, `count`, `number`, `any`), a
kind of object, `schema`, a list `[shape]` or a map `{shape}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from normalizer.document import COMPONENTS, METHODS, MORE_METHODS, Document
from normalizer.pointer import ROOT, Trail
from normalizer.values import JsonObject

Place: TypeAlias = tuple[str, Any, Trail]
"""A kind of object, what stands there (maybe something else), and where."""

_TYPED = (
    "description:text required:flag deprecated:flag style:text explode:flag schema:schema "
    "example:any examples:{example} content:{media-type}"
)
_FIELDS = {
    "reference": "$ref:any summary:text description:text",
    "document": "openapi:any info:any jsonSchemaDialect:text servers:[server] paths:{path-item} "
    "webhooks:{path-item} components:components security:any tags:[tag] "
    "externalDocs:documentation",
    "info": "title:any summary:text description:text termsOfService:text contact:contact "
    "license:license version:any",
    "contact": "name:text url:text email:text",
    "license": "name:text identifier:text url:text",
    "server": "url:text description:text variables:{variable}",
    "variable": "enum:[text] default:text description:text",
    "components": "schemas:{schema} responses:{response} parameters:{parameter} "
    "examples:{example} requestBodies:{body} headers:{header} securitySchemes:{scheme} "
    "links:{link} callbacks:{callback} pathItems:{path-item}",
    "path-item": "$ref:text summary:text description:text servers:[server] "
    f"parameters:[parameter] {MORE_METHODS}:{{operation}} "
    + " ".join(f"{method}:operation" for method in METHODS),
    "operation": "tags:[text] summary:text description:text externalDocs:documentation "
    "operationId:any parameters:[parameter] requestBody:body responses:{response} "
    "callbacks:{callback} deprecated:flag security:any servers:[server]",
    "documentation": "description:text url:text",
    "parameter": f"name:text in:text allowEmptyValue:flag allowReserved:flag {_TYPED}",
    "header": _TYPED,
    "body": "description:text content:{media-type} required:flag",
    "response": "description:text headers:{header} content:{media-type} links:{link}",
    "media-type": "schema:schema example:any examples:{example} encoding:{encoding}",
    "encoding": "contentType:text headers:{header} style:text explode:flag allowReserved:flag",
    "example": "summary:text description:text value:any externalValue:text",
    "link": "operationRef:text operationId:text parameters:{any} requestBody:any "
    "description:text server:server",
    "callback": "",
    "tag": "name:text description:text externalDocs:documentation",
    "scheme": "type:text description:text name:text in:text scheme:text bearerFormat:text "
    "flows:flows openIdConnectUrl:text",
    "flows": "implicit:flow password:flow clientCredentials:flow authorizationCode:flow",
    "flow": "authorizationUrl:text tokenUrl:text refreshUrl:text scopes:{text}",
    "schema": "title:text description:text $ref:text $comment:text format:text pattern:text "
    "deprecated:flag readOnly:flag writeOnly:flag uniqueItems:flag "
    "minLength:count maxLength:count minItems:count maxItems:count minProperties:count "
    "maxProperties:count minimum:number maximum:number exclusiveMinimum:number "
    "exclusiveMaximum:number multipleOf:number enum:[any] examples:[any] "
    "properties:{schema} patternProperties:{schema} $defs:{schema} dependentSchemas:{schema} "
    "additionalProperties:schema propertyNames:schema not:schema contains:schema "
    "if:schema then:schema else:schema unevaluatedItems:schema unevaluatedProperties:schema "
    "allOf:[schema] anyOf:[schema] oneOf:[schema] prefixItems:[schema] "
    "discriminator:discriminator xml:xml externalDocs:documentation",
    "discriminator": "propertyName:text mapping:{text}",
    "xml": "name:text namespace:text prefix:text attribute:flag wrapped:flag",
}

FIELDS = {
    kind: dict(field.split(":") for field in fields.split()) for kind, fields in _FIELDS.items()
}
"""The fixed fields of each kind of object, with the shape of each."""

REFERABLE = frozenset(
    {"parameter", "header", "body", "response", "scheme", "example", "link", "callback"}
)
"""The kinds in whose place a reference may stand; a path item has a field for it."""


def is_reference(kind: str, node: JsonObject) -> bool:
    """Whether an object in the place of a kind is a reference to one (section 4.8.23)."""
    return kind in REFERABLE and "$ref" in node


def told(kind: str) -> str:
    """A kind in words."""
    return _WORDS.get(kind, kind.replace("-", " "))


_WORDS = {
    "body": "request body",
    "variable": "server variable",
    "documentation": "external documentation",
    "scheme": "security scheme",
    "flow": "OAuth flow",
    "flows": "OAuth flows",
}


def places(document: Document) -> Iterator[Place]:
    """Every object with fixed fields but schemas; what contains others comes before them."""
    tree, index = document.tree, document.index
    yield "document", tree, ROOT
    yield from _documentation(tree, ROOT)
    yield from _servers(tree, ROOT)
    for position, tag in _each(tree.get("tags")):
        at: Trail = ((ROOT, "tags"), position)
        yield "tag", tag, at
        yield from _documentation(tag, at)
    info, at = tree.get("info"), (ROOT, "info")
    if isinstance(info, dict):
        yield "info", info, at
        yield from _one(info, at, "contact", "contact")
        yield from _one(info, at, "license", "license")
    yield from _components(tree.get("components"))
    for node, trail in index.path_items:
        yield "path-item", node, trail
        yield from _servers(node, trail)
    for site in index.operations:
        yield "operation", site.node, site.trail
        yield from _documentation(site.node, site.trail)
        yield from _servers(site.node, site.trail)
    for kind, found in (
        ("parameter", index.parameters),
        ("body", index.request_bodies),
        ("response", index.responses),
        ("header", index.headers),
        ("media-type", index.media_types),
    ):
        for node, trail in found:
            yield kind, node, trail
            if kind in ("parameter", "header", "media-type"):
                yield from _members("example", node, trail, "examples")
            if kind == "response":
                yield from _members("link", node, trail, "links")
            if kind == "media-type":
                yield from _members("encoding", node, trail, "encoding")


def schema_places(document: Document) -> Iterator[Place]:
    """Every schema that is an object, each with the objects that belong to it behind it."""
    for node, trail in document.index.schemas:
        yield "schema", node, trail
        yield from _one(node, trail, "discriminator", "discriminator")
        yield from _one(node, trail, "xml", "xml")
        yield from _documentation(node, trail)


def _components(components: Any) -> Iterator[Place]:
    if not isinstance(components, dict):
        return
    at = COMPONENTS
    yield "components", components, at
    yield from _members("example", components, at, "examples")
    yield from _members("link", components, at, "links")
    for name, scheme in _each(components.get("securitySchemes")):
        trail: Trail = ((at, "securitySchemes"), name)
        yield "scheme", scheme, trail
        if isinstance(scheme, dict) and isinstance(scheme.get("flows"), dict):
            yield "flows", scheme["flows"], (trail, "flows")
            for flow in FIELDS["flows"]:
                yield from _one(scheme["flows"], (trail, "flows"), flow, "flow")


def _one(owner: JsonObject, trail: Trail, name: str, kind: str) -> Iterator[Place]:
    if name in owner:
        yield kind, owner[name], (trail, name)


def _members(kind: str, owner: JsonObject, trail: Trail, name: str) -> Iterator[Place]:
    for key, member in _each(owner.get(name)):
        yield kind, member, ((trail, name), key)


def _documentation(owner: Any, trail: Trail) -> Iterator[Place]:
    if isinstance(owner, dict):
        yield from _one(owner, trail, "externalDocs", "documentation")


def _servers(owner: JsonObject, trail: Trail) -> Iterator[Place]:
    for position, server in _each(owner.get("servers")):
        at: Trail = ((trail, "servers"), position)
        yield "server", server, at
        if isinstance(server, dict):
            yield from _members("variable", server, at, "variables")


def _each(value: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()
