"""p17: an object without the member that it is made for is completed, or goes.

A server needs a URL, a tag a name, a server variable a default, a link an operation, a security
scheme what its type demands (OpenAPI 3.1 section 4.8). What can be told from the rest is written
down; a security scheme is never dropped, as that would make its operations open to everybody: one
that says too little becomes the `Authorization` header, into which any credential fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import Trail, join, pointer_of
from normalizer.structure.grammar import places, schema_places, told
from normalizer.structure.moving import Moved
from normalizer.values import JsonObject, copy

_NEEDED = {
    "server": ("url",),
    "tag": ("name",),
    "license": ("name",),
    "documentation": ("url",),
    "discriminator": ("propertyName",),
    "link": ("operationId", "operationRef"),
}
_FLOWS = {
    "implicit": ("authorizationUrl", "scopes"),
    "password": ("tokenUrl", "scopes"),
    "clientCredentials": ("tokenUrl", "scopes"),
    "authorizationCode": ("authorizationUrl", "tokenUrl", "scopes"),
}
_ANY_CREDENTIAL = {"type": "apiKey", "in": "header", "name": "Authorization"}
_SCHEME_PLACES = ("query", "header", "cookie")


def find(document: Document) -> Iterator[Finding]:
    gone = Moved()
    for kind, node, trail in chain(places(document), schema_places(document)):
        if not isinstance(node, dict) or "$ref" in node or gone.covers(trail):
            continue
        found = _incomplete(kind, node, trail)
        if found is not None:
            if trail and kind in _NEEDED:
                gone.add(trail[0], trail[1])
            yield found
    yield from _tags(document.tree.get("tags"))


def _incomplete(kind: str, node: JsonObject, trail: Trail) -> Finding | None:
    needed = _NEEDED.get(kind)
    if needed is not None:
        has = any(isinstance(node.get(name), str) for name in needed)
        return None if has else _useless(kind, node, trail, needed[0])
    match kind:
        case "variable":
            return None if isinstance(node.get("default"), str) else _variable(node, trail)
        case "scheme":
            return _scheme(node, trail)
        case "flow":
            return _flow(node, trail)
    return None


def _tags(tags: Any) -> Iterator[Finding]:
    """Tags whose name another one has: they must be unique."""
    seen: set[str] = set()
    for position, tag in enumerate(tags if isinstance(tags, list) else ()):
        name = tag.get("name") if isinstance(tag, dict) else None
        if not isinstance(name, str):
            continue
        if name in seen:
            pointer = join("/tags", position)
            reason = "a name stands for one tag, and the first has said what it is"
            yield Finding(pointer, f"the tag {name!r} is there twice", reason, (remove(pointer),))
        seen.add(name)


def _useless(kind: str, node: JsonObject, trail: Trail, name: str) -> Finding:
    pointer = pointer_of(trail)
    return Finding(
        pointer, f"the {told(kind)} has no {name!r}", "without it, it is none", (remove(pointer),)
    )


def _variable(node: JsonObject, trail: Trail) -> Finding:
    choices = node.get("enum")
    first = choices[0] if isinstance(choices, list) and choices else ""
    pointer = pointer_of(trail)
    return Finding(
        pointer,
        f"the server variable {trail[1]!r} has no default"
        if trail
        else "a server variable has no default",
        "it needs one: the first of its values, or nothing",
        (add(join(pointer, "default"), first if isinstance(first, str) else ""),),
        "heuristic",
    )


def _scheme(node: JsonObject, trail: Trail) -> Finding | None:
    kind, pointer = node.get("type"), pointer_of(trail)
    name = str(trail[1]) if trail else ""
    if isinstance(kind, str) and kind.lower() in ("basic", "bearer"):
        return _as(node, pointer, {"type": "http", "scheme": kind.lower()}, "that is of type http")
    match kind:
        case "mutualTLS":
            return None
        case "http":
            if isinstance(node.get("scheme"), str):
                return None
            scheme = "basic" if "basic" in name.lower() else "bearer"
            return _as(node, pointer, {"scheme": scheme}, "type http needs a scheme")
        case "apiKey":
            if not isinstance(node.get("name"), str):
                return _as(node, pointer, {"in": "header", "name": "Authorization"}, _UNKNOWN)
            if node.get("in") not in _SCHEME_PLACES:
                return _as(node, pointer, {"in": "header"}, "a key goes into a header by custom")
            return None
        case "oauth2":
            if isinstance(node.get("flows"), dict):
                return None
            return _as(node, pointer, {"flows": {}}, "type oauth2 needs its flows; none is known")
        case "openIdConnect":
            if isinstance(node.get("openIdConnectUrl"), str):
                return None
            return _as(node, pointer, {"openIdConnectUrl": ""}, "the URL must be there")
    return _as(node, pointer, _ANY_CREDENTIAL, _UNKNOWN)


_UNKNOWN = "what it wants is unknown, and any credential fits into the `Authorization` header"


def _as(node: JsonObject, pointer: str, members: JsonObject, reason: str) -> Finding:
    ops: list[Op] = [
        (replace if name in node else add)(join(pointer, name), copy(value))
        for name, value in members.items()
    ]
    message = f"the security scheme of type {node.get('type')!r} is incomplete"
    return Finding(pointer, message, reason, tuple(ops), "heuristic")


def _flow(node: JsonObject, trail: Trail) -> Finding | None:
    name = str(trail[1]) if trail else ""
    values: dict[str, Any] = {"scopes": {}}
    missing = [need for need in _FLOWS.get(name, ()) if need not in node]
    if not missing:
        return None
    pointer = pointer_of(trail)
    return Finding(
        pointer,
        f"the OAuth flow {name!r} has no {', '.join(map(repr, missing))}",
        "it must, and an empty one says that it is not known",
        tuple(add(join(pointer, need), values.get(need, "")) for need in missing),
    )


STEP = Step(
    id="p17",
    slug="incomplete-objects",
    kind="structure",
    title="Objects that lack what makes them",
    find=find,
    after=("p01", "p12"),
)
