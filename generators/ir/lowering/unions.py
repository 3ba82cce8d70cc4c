"""Unions: what tells their members apart, and types that are nothing but themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generators.ir.lowering.places import COMPONENTS, is_component
from generators.ir.model import (
    AliasShape,
    Discriminator,
    Named,
    Nullable,
    TypeDecl,
    TypeRef,
    UnionOf,
)
from normalizer.pointer import last
from normalizer.values import JsonObject


def discriminator(schema: JsonObject, members: list[TypeRef]) -> Discriminator | None:
    """What tells the members apart; those that no mapping names go by the names they have."""
    given = schema.get("discriminator")
    if not isinstance(given, dict) or not isinstance(given.get("propertyName"), str):
        return None
    targets = [member.id for member in members if isinstance(member, Named)]
    mapping: dict[str, str] = {}
    named = given.get("mapping")
    for value, target in named.items() if isinstance(named, dict) else ():
        if isinstance(target, str):
            pointer = target.removeprefix("#") if "/" in target else COMPONENTS + target
            if pointer in targets:
                mapping[value] = pointer
    for target in filter(is_component, set(targets) - set(mapping.values())):
        mapping.setdefault(last(target), target)
    return Discriminator(property=given["propertyName"], mapping=tuple(sorted(mapping.items())))


def endless(declared: Mapping[str, TypeDecl]) -> list[str]:
    """The aliases that are, by way of aliases alone, again themselves."""
    edges = {
        key: list(_direct(decl.shape.of))
        for key, decl in declared.items()
        if isinstance(decl.shape, AliasShape)
    }
    return [key for key in edges if _reaches(edges, key)]


def _reaches(edges: Mapping[str, list[str]], key: str) -> bool:
    seen = set[str]()
    waiting = list(edges[key])
    while waiting:
        found = waiting.pop()
        if found == key:
            return True
        if found not in seen:
            seen.add(found)
            waiting += edges.get(found, ())
    return False


def _direct(kind: TypeRef) -> Iterator[str]:
    """The ids of the types that a type may itself be, not those that it holds."""
    match kind:
        case Named():
            yield kind.id
        case Nullable():
            yield from _direct(kind.of)
        case UnionOf():
            for member in kind.members:
                yield from _direct(member)
