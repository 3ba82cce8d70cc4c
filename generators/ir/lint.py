"""What must hold of every IR, whatever document it was made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from generators.ir.model import Api, Discriminator, Name, Named
from normalizer.pointer import resolve


def problems(api: Api, published: Any = None) -> list[str]:
    """What is wrong with an IR, a line each; with the published document, origins are checked too.

    A sound IR gives an empty list. Any other is a fault of lowering, never of the document.
    """
    return [*_identities(api), *_nodes(api), *_uses(api), *_origins(api, published)]


def _identities(api: Api) -> Iterator[str]:
    for kind, ids in (
        ("type", [decl.id for decl in api.types]),
        ("operation", [op.id for op in api.operations]),
        ("webhook", [hook.id for hook in api.webhooks]),
        ("group", [group.id for group in api.groups]),
        ("security scheme", [scheme.id for scheme in api.security_schemes]),
    ):
        for key in dict.fromkeys(key for key in ids if ids.count(key) > 1):
            yield f"two {kind}s have the id {key!r}"
    for op in api.operations:
        told = [(p.location, p.name.wire) for p in op.parameters]
        if len(set(told)) < len(told):
            yield f"{op.id}: two parameters have one place and name"


def _nodes(api: Api) -> Iterator[str]:
    declared = {decl.id for decl in api.types}
    for node in _walk(api):
        match node:
            case Named() if node.id not in declared:
                yield f"nothing declares {node.id!r}"
            case Discriminator():
                for value, target in node.mapping:
                    if target not in declared:
                        yield f"{value!r} tells of {target!r}, which nothing declares"
            case Name() if not node.words or not all(map(_is_word, node.words)):
                yield f"{node.wire!r} has the words {node.words!r}"


def _is_word(word: str) -> bool:
    return word.isascii() and word.isalnum() and word == word.lower()


def _uses(api: Api) -> Iterator[str]:
    groups = {group.id for group in api.groups}
    for op in api.operations:
        if op.group not in groups:
            yield f"{op.id}: nothing declares the group {op.group!r}"
        if not op.path.startswith("/"):
            yield f"{op.id}: the path does not begin with '/'"
        for response in op.responses:
            if response in op.errors:
                yield f"{op.id}: {response.status} is both a success and an error"


def _origins(api: Api, published: Any) -> Iterator[str]:
    if published is None:
        return
    for node in _walk(api):
        origin = getattr(node, "origin", None)
        if origin is not None and not _stands(published, origin):
            yield f"nothing stands at the origin {origin!r}"


def _stands(tree: Any, pointer: str) -> bool:
    try:
        resolve(tree, pointer)
    except (KeyError, ValueError):
        return False
    return True


def _walk(node: Any) -> Iterator[Any]:
    """Every node of the IR; values of the document itself are not entered."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if is_dataclass(node):
            yield node
            waiting += [getattr(node, item.name) for item in fields(node)]
        elif isinstance(node, tuple):
            waiting += _children(node)


def _children(node: Iterable[Any]) -> Iterator[Any]:
    return (item for item in node if is_dataclass(item) or isinstance(item, tuple))
