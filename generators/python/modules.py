"""Which module a model lives in.

A component and the shapes inside of it share one; components that refer to each other in a
circle share one too, so that modules never import in a circle. An operation imports only what
its own types need.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generators.ir.lowering.api import named, shape_types
from generators.ir.model import TypeDecl


@dataclass(frozen=True)
class ModulePlan:
    """Types that live together: `key` is the identity of the module, `types` in defining order."""

    key: str
    types: tuple[TypeDecl, ...]


def references(decl: TypeDecl) -> list[str]:
    """The ids of the types that a declared type is made of, once each, in order."""
    return list(dict.fromkeys(key for kind in shape_types(decl.shape) for key in named(kind)))


def plan(types: Iterable[TypeDecl]) -> list[ModulePlan]:
    """The modules, sorted by key."""
    declared = {decl.id: decl for decl in types}
    owners: dict[str, list[TypeDecl]] = {}
    for decl in declared.values():
        owners.setdefault(decl.owner, []).append(decl)
    edges = {
        owner: list(
            dict.fromkeys(
                declared[key].owner
                for decl in members
                for key in references(decl)
                if key in declared and declared[key].owner != owner
            )
        )
        for owner, members in owners.items()
    }
    plans = []
    for circle in strongly_connected(edges):
        members = [decl for owner in sorted(circle) for decl in owners[owner]]
        plans.append(ModulePlan(key=min(circle), types=tuple(_defining_order(members))))
    return sorted(plans, key=lambda module: module.key)


def _defining_order(members: list[TypeDecl]) -> list[TypeDecl]:
    """Each type behind those it is made of, as far as they do not refer to each other."""
    inside = {decl.id: decl for decl in members}
    edges = {
        decl.id: [key for key in references(decl) if key in inside and key != decl.id]
        for decl in members
    }
    return [inside[key] for circle in strongly_connected(edges) for key in sorted(circle)]


def strongly_connected(edges: Mapping[str, list[str]]) -> list[list[str]]:
    """The circles of a graph, each behind those that it points to (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    found: list[list[str]] = []
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, targets = work[-1]
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(edges[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    circle = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        circle.append(member)
                        if member == node:
                            break
                    found.append(circle)
    return found
