"""p14: no schema is defined by itself.

`A: {allOf: [{$ref: A}]}` is a question that never ends: a validator that follows it recurses until
it fails (JSON Schema Core section 9.4.1 forbids it). A schema may hold itself as a property or
element; it cannot be its own alternative or part. The member that closes the circle says nothing
and goes. One circle is a custom, and is meant: a parent that lists its heirs in `oneOf`, each of
which extends the parent with `allOf`. What they share moves to a component of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import ROOT, Trail, join, pointer_of, unescape
from normalizer.values import JsonObject, copy

_SCHEMAS = "/components/schemas"
_REFERENCE = f"#{_SCHEMAS}/"
_AT: Trail = ((ROOT, "components"), "schemas")
_CHOICES = ("oneOf", "anyOf")
_OF_PARENT = frozenset({*_CHOICES, "discriminator", "title", "description", "deprecated"})


class _Edge(NamedTuple):
    """A reference from one component to another that is about the same value."""

    target: str
    trail: Trail
    choice: bool

    @property
    def pointer(self) -> str:
        return pointer_of(self.trail)


def find(document: Document) -> Iterator[Finding]:
    components = document.tree.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(schemas, dict):
        return
    edges = {name: list(_edges(name, schema)) for name, schema in schemas.items()}
    taken, divided = set(schemas), set[_Edge]()
    for name, schema in schemas.items():
        heirs = _heirs(name, edges)
        if heirs:
            yield _divided(document, name, schema, heirs, taken)
            divided.update(heirs)
    if divided:
        edges = {
            name: [edge for edge in listed if edge not in divided] for name, listed in edges.items()
        }
    yield from _closings(document, list(_closers(edges)))


def _edges(name: str, schema: Any) -> Iterator[_Edge]:
    """The references of a component that speak of the component's own value."""
    stack: list[tuple[Any, Trail, bool]] = [(schema, (_AT, name), False)]
    while stack:
        node, trail, choice = stack.pop()
        if not isinstance(node, dict):
            continue
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_REFERENCE):
            target = reference[len(_REFERENCE) :]
            if "/" not in target:
                yield _Edge(unescape(unquote(target)), trail, choice)
        for keyword in (*_CHOICES, "allOf"):
            members = node.get(keyword)
            for position, member in enumerate(members if isinstance(members, list) else ()):
                at: Trail = ((trail, keyword), position)
                stack.append((member, at, choice or keyword != "allOf"))


def _heirs(parent: str, edges: dict[str, list[_Edge]]) -> list[_Edge]:
    """The references with which those that a parent lists as its choices extend it."""
    choices = {edge.target: None for edge in edges[parent] if edge.choice}
    return [
        edge
        for name in choices
        if name != parent
        for edge in edges.get(name, ())
        if edge.target == parent and not edge.choice and "/allOf/" in edge.pointer
    ]


def _divided(
    document: Document, name: str, schema: JsonObject, heirs: list[_Edge], taken: set[str]
) -> Finding:
    shared = {key: copy(value) for key, value in schema.items() if key not in _OF_PARENT}
    pointer = join(_SCHEMAS, name)
    message = f"{name!r} lists as its choices those that extend it"
    ops: list[Op]
    if not shared:
        extending = {edge.pointer for edge in heirs}
        ops = [remove(_removed(document, edge.pointer, extending)) for edge in heirs]
        ops = list(dict.fromkeys(ops))
        reason = "it says nothing else, so that there is nothing in it to extend"
        return Finding(pointer, message, reason, tuple(ops))
    base = f"{name}Base"
    while base in taken:
        base += "_"
    taken.add(base)
    ops = [
        add(join(_SCHEMAS, base), shared),
        *(remove(join(pointer, key)) for key in shared),
        *(replace(f"{edge.pointer}/$ref", f"#{join(_SCHEMAS, base)}") for edge in heirs),
    ]
    reason = f"no value can be checked against that; what they share becomes {base!r}"
    return Finding(pointer, message, reason, tuple(ops))


def _closers(edges: dict[str, list[_Edge]]) -> Iterator[_Edge]:
    """The references that close a circle, met depth first in document order."""
    done: set[str] = set()
    for root in edges:
        if root in done:
            continue
        path = {root: iter(edges[root])}
        while path:
            name = next(reversed(path))
            edge = next(path[name], None)
            if edge is None:
                done.add(name)
                del path[name]
            elif edge.target in path:
                yield edge
            elif edge.target in edges and edge.target not in done:
                path[edge.target] = iter(edges[edge.target])


def _closings(document: Document, closers: list[_Edge]) -> Iterator[Finding]:
    gone: set[str] = set()
    closing = {edge.pointer for edge in closers}
    for edge in closers:
        if _lies_in(edge.pointer, gone):
            continue
        place = _removed(document, edge.pointer, closing)
        gone.add(place)
        yield Finding(
            edge.pointer,
            f"the schema {edge.target!r} is part of its own definition",
            "a value that is asked for itself says nothing, and following it never ends",
            (remove(place),),
        )


def _lies_in(pointer: str, places: set[str]) -> bool:
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return bool(pointer)


def _removed(document: Document, pointer: str, closing: set[str]) -> str:
    """What goes: the reference, its place in a list, or the list when all of it goes."""
    around = pointer.rpartition("/")[0]
    listed = document.at(around)
    if not isinstance(listed, list):
        return f"{pointer}/$ref"
    whole = all(f"{around}/{n}" in closing for n in range(len(listed)))
    return around if whole else pointer


STEP = Step(
    id="p14",
    slug="circles",
    kind="structure",
    title="Schemas that are defined by themselves",
    find=find,
    after=("p08",),
)
