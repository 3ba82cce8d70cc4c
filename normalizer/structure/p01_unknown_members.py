"""p01: objects of the document have only members that the specification knows.

Each object has fixed fields (OpenAPI 3.1 section 4.8), and a name of one's own begins with `x-`
(section 4.9). Strict readers refuse anything else, so an unknown member gets that prefix and keeps
its value. Beside a `$ref` other members are ignored (section 4.8.23); they go. So do fixed fields
that are `null`, which for none of them is a value. Schemas are left alone: JSON Schema allows any
keyword. So are names that the vendor chose, in `paths`, `responses`, `components` and the like.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from normalizer.document import METHODS, Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import ROOT, Trail, join, pointer_of
from normalizer.structure.moving import Moved
from normalizer.values import JsonObject, copy

_Place: TypeAlias = tuple[str, Any, Trail]

_KNOWN = {
    kind: frozenset(names.split())
    for kind, names in {
        "document": "openapi info jsonSchemaDialect servers paths webhooks components security "
        "tags externalDocs",
        "info": "title summary description termsOfService contact license version",
        "contact": "name url email",
        "license": "name identifier url",
        "server": "url description variables",
        "server variable": "enum default description",
        "components": "schemas responses parameters examples requestBodies headers "
        "securitySchemes links callbacks pathItems",
        "path item": f"$ref summary description servers parameters {' '.join(METHODS)}",
        "operation": "tags summary description externalDocs operationId parameters requestBody "
        "responses callbacks deprecated security servers",
        "external documentation": "description url",
        "parameter": "name in description required deprecated allowEmptyValue style explode "
        "allowReserved schema example examples content",
        "header": "description required deprecated style explode schema example examples content",
        "request body": "description content required",
        "response": "description headers content links",
        "media type": "schema example examples encoding",
        "tag": "name description externalDocs",
        "security scheme": "type description name in scheme bearerFormat flows openIdConnectUrl",
    }.items()
}
_SCHEMA_WORDS = frozenset(
    {
        *("type", "format", "enum", "const", "default", "nullable", "title", "discriminator"),
        *("items", "prefixItems", "properties", "required", "additionalProperties"),
        *("allOf", "anyOf", "oneOf", "not", "pattern", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
        *("readOnly", "writeOnly"),
    }
)
_TYPED = frozenset({"parameter", "header", "media type"})
_REFERABLE = frozenset({"parameter", "header", "request body", "response", "security scheme"})
_NULL_IS_A_VALUE = frozenset({"example"})
_OTHERS_MEND = frozenset({"openapi", "info", "paths", "responses", "security"})


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for kind, node, trail in _places(document):
        if not isinstance(node, dict) or moved.covers(trail):
            continue
        reference = kind in _REFERABLE and "$ref" in node
        loose = [] if reference else _loose_schema(kind, node)
        if loose:
            yield _gathered(kind, node, pointer_of(trail), loose)
        for name, value in node.items():
            if name in loose:
                continue
            if name in _KNOWN[kind] and not reference:
                # Where `null` stands for something that is required, p04 gives it a value.
                if value is None and name not in _NULL_IS_A_VALUE | _OTHERS_MEND:
                    yield _null(kind, pointer_of(trail), name)
            elif reference:
                if name not in ("$ref", "summary", "description"):
                    moved.add(trail, name)
                    yield _ignored(kind, pointer_of(trail), name)
            elif not name.startswith(("x-", "$")) and not _wanted(document, kind, name):
                yield _unknown(kind, node, pointer_of(trail), name)


def _places(document: Document) -> Iterator[_Place]:
    """Every object with fixed fields, with its kind; what contains others comes before them."""
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
        yield "contact", info.get("contact"), (at, "contact")
        yield "license", info.get("license"), (at, "license")
    components, at = tree.get("components"), (ROOT, "components")
    if isinstance(components, dict):
        yield "components", components, at
        for name, scheme in _each(components.get("securitySchemes")):
            yield "security scheme", scheme, ((at, "securitySchemes"), name)
    for node, trail in index.path_items:
        yield "path item", node, trail
        yield from _servers(node, trail)
    for site in index.operations:
        yield "operation", site.node, site.trail
        yield from _documentation(site.node, site.trail)
        yield from _servers(site.node, site.trail)
    for kind, found in (
        ("parameter", index.parameters),
        ("request body", index.request_bodies),
        ("response", index.responses),
        ("header", index.headers),
        ("media type", index.media_types),
    ):
        for node, trail in found:
            yield kind, node, trail


def _documentation(owner: Any, trail: Trail) -> Iterator[_Place]:
    if isinstance(owner, dict):
        yield "external documentation", owner.get("externalDocs"), (trail, "externalDocs")


def _servers(owner: JsonObject, trail: Trail) -> Iterator[_Place]:
    for position, server in _each(owner.get("servers")):
        at: Trail = ((trail, "servers"), position)
        yield "server", server, at
        if isinstance(server, dict):
            for name, variable in _each(server.get("variables")):
                yield "server variable", variable, ((at, "variables"), name)


def _each(value: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _wanted(document: Document, kind: str, name: str) -> bool:
    """Whether an unknown member is left as it is, because renaming it would break something."""
    if kind == "path item":
        return name.lower() in METHODS  # `GET`: an operation in the wrong case, for p05
    if kind in ("document", "components"):
        pointer = f"#/{name}/" if kind == "document" else f"#/components/{name}/"
        return _is_target(document.tree, pointer)
    return False


def _is_target(tree: JsonObject, prefix: str) -> bool:
    """Whether some `$ref` leads to a place that begins with `prefix`."""
    stack: list[Any] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith(prefix):
                return True
            stack += node.values()
        elif isinstance(node, list):
            stack += node
    return False


def _loose_schema(kind: str, node: JsonObject) -> list[str]:
    """The words of a schema that were written where its `schema` should be."""
    if kind not in _TYPED or "schema" in node or "content" in node:
        return []
    words = [name for name in node if name in _SCHEMA_WORDS and name not in _KNOWN[kind]]
    reference = node.get("$ref")
    if kind == "media type" and isinstance(reference, str) and "/schemas/" in reference:
        words.append("$ref")
    return words


def _gathered(kind: str, node: JsonObject, pointer: str, words: list[str]) -> Finding:
    return Finding(
        pointer,
        f"the {kind} has no schema, but {', '.join(map(repr, words))}",
        "these are words of a schema, so they are moved into one",
        (
            add(join(pointer, "schema"), {word: copy(node[word]) for word in words}),
            *(remove(join(pointer, word)) for word in words),
        ),
    )


def _unknown(kind: str, node: JsonObject, pointer: str, name: str) -> Finding:
    extension = f"x-{name}"
    while extension in node:
        extension += "-"
    return Finding(
        join(pointer, name),
        f"{name!r} in the {kind}: the specification knows no such member",
        f"renamed to {extension!r}: only members that begin with `x-` may be added",
        (add(join(pointer, extension), node[name]), remove(join(pointer, name))),
    )


def _ignored(kind: str, pointer: str, name: str) -> Finding:
    return Finding(
        join(pointer, name),
        f"{name!r} stands beside the `$ref` of the {kind}",
        "a reference has no other members than `summary` and `description`; it is ignored",
        (remove(join(pointer, name)),),
    )


def _null(kind: str, pointer: str, name: str) -> Finding:
    return Finding(
        join(pointer, name),
        f"{name!r} of the {kind} is null",
        "null is not a value of this member, so it is the same as none",
        (remove(join(pointer, name)),),
    )


STEP = Step(
    id="p01",
    slug="unknown-members",
    kind="structure",
    title="Members that the specification does not know",
    find=find,
    after=("p05", "p06"),
)
