"""The whole document as an `Api`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from generators.ir.lowering.calling import pacing
from generators.ir.lowering.keywords import listed, text
from generators.ir.lowering.operations import OperationLowering
from generators.ir.lowering.schemas import SchemaLowering
from generators.ir.lowering.security import security_schemes
from generators.ir.lowering.servers import servers
from generators.ir.model import (
    AliasShape,
    Api,
    Body,
    Group,
    LeftOut,
    ListOf,
    MapOf,
    Name,
    Named,
    Nullable,
    ObjectShape,
    Operation,
    Shape,
    TypeDecl,
    TypeRef,
    UnionOf,
    Webhook,
)
from generators.ir.naming import group_words
from generators.words import words
from normalizer.document import Document
from normalizer.errors import DocumentError
from normalizer.pointer import ROOT, Trail

_WEBHOOKS: Trail = (ROOT, "webhooks")


def lower(document: Document, origin: Callable[[str], str] = lambda pointer: pointer) -> Api:
    """The IR of a repaired document.

    `origin` maps a pointer of the document to where that stood in the published one. An operation
    that cannot be made is in `left_out`, with its reason; nothing is dropped in silence. Raises
    DocumentError for a schema of hundreds of levels.
    """
    try:
        return _lower(document, origin)
    except RecursionError:
        raise DocumentError("a schema nests deeper than moneyer can follow") from None


def _lower(document: Document, origin: Callable[[str], str]) -> Api:
    tree = document.tree
    given = tree.get("info")
    info: dict[str, Any] = given if isinstance(given, dict) else {}
    schemas = SchemaLowering(document, origin)
    schemas.components()
    lowering = OperationLowering(schemas)
    operations: list[Operation] = []
    webhooks: list[Webhook] = []
    left_out: list[LeftOut] = []
    for site in document.index.operations:
        if site.item_trail and site.item_trail[0] == _WEBHOOKS:
            webhooks.append(lowering.webhook(site))
        elif site.is_callable:  # else in a callback, or in a component that is nobody's path
            try:
                operations.append(lowering.operation(site))
            except ValueError as reason:
                identity = f"{site.method.upper()} {site.path}"
                left_out.append(
                    LeftOut(id=identity, reason=str(reason), origin=origin(site.pointer))
                )
    schemas.finish()
    title = text(info.get("title"))
    return Api(
        name=Name(wire=title, words=words(title)),
        title=title,
        version=text(info.get("version")),
        description=text(info.get("description")),
        servers=servers(tree.get("servers")),
        security_schemes=security_schemes(document),
        groups=tuple(_groups(operations, tree)),
        operations=tuple(operations),
        webhooks=tuple(webhooks),
        types=_with_sides(schemas.declared, operations, webhooks),
        left_out=tuple(left_out),
        pacing=pacing(tree),
    )


def _groups(operations: list[Operation], tree: dict[str, Any]) -> Iterator[Group]:
    """The groups in order of appearance, each described by the tag that it is called after."""
    described = {
        tag.get("name"): text(tag.get("description"))
        for tag in listed(tree.get("tags"))
        if isinstance(tag, dict) and isinstance(tag.get("name"), str)
    }
    tags: dict[str, str] = {}
    for operation in operations:
        group = tuple(operation.group.split("_"))
        own = (tag for tag in operation.tags[:1] if group_words([tag], operation.path) == group)
        tags[operation.group] = tags.get(operation.group) or next(own, "")
    for key, tag in tags.items():
        name = Name(wire=tag or key, words=tuple(key.split("_")))
        yield Group(id=key, name=name, description=described.get(tag, ""))


# --- which side of the wire a type is on ------------------------------------------------------


def _with_sides(
    declared: dict[str, TypeDecl], operations: list[Operation], webhooks: list[Webhook]
) -> tuple[TypeDecl, ...]:
    sent, received = set[str](), set[str]()
    for operation in operations:
        _reach((p.type for p in operation.parameters), declared, sent)
        _reach(_body_types(operation.body), declared, sent)
        for response in (*operation.responses, *operation.errors):
            _reach((c.type for c in response.contents), declared, received)
            _reach((h.type for h in response.headers), declared, received)
    for webhook in webhooks:
        _reach(_body_types(webhook.body), declared, received)
    return tuple(
        dataclasses.replace(decl, in_requests=key in sent, in_responses=key in received)
        for key, decl in declared.items()
    )


def _body_types(body: Body | None) -> Iterator[TypeRef]:
    return (content.type for content in (body.contents if body else ()))


def _reach(types: Iterable[TypeRef], declared: dict[str, TypeDecl], reached: set[str]) -> None:
    waiting = [key for kind in types for key in named(kind)]
    while waiting:
        key = waiting.pop()
        if key not in reached and key in declared:
            reached.add(key)
            waiting += [other for kind in shape_types(declared[key].shape) for other in named(kind)]


def shape_types(shape: Shape) -> Iterator[TypeRef]:
    """The types that a shape is made of."""
    match shape:
        case ObjectShape():
            for member in shape.properties:
                yield member.type
            if shape.extra is not None:
                yield shape.extra
        case AliasShape():
            yield shape.of


def named(kind: TypeRef) -> Iterator[str]:
    """The ids of the declared types that a type speaks of."""
    match kind:
        case Named():
            yield kind.id
        case ListOf():
            yield from named(kind.item)
        case MapOf():
            yield from named(kind.value)
        case Nullable():
            yield from named(kind.of)
        case UnionOf():
            for member in kind.members:
                yield from named(member)
