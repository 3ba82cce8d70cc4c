"""p16: a parameter says where it goes, and in a way that there is.

It has a name and one of four places (OpenAPI 3.1 section 4.8.12.1). `in: body` and `in: formData`
are of Swagger 2.0; in a document of 3.x they are the request body that their author meant. A
`style` belongs to a place (4.8.12.2), and what an author writes elsewhere stands for a style that
does. A parameter without a name or a place cannot be sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document, OperationSite
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.pointer import Trail, join, pointer_of
from normalizer.values import JsonObject, copy

_PLACES = ("query", "header", "path", "cookie")
_STYLES = {
    "path": ("simple", "matrix", "label"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
# What a style that the query does not have was meant to be, with its `explode`.
_MEANT = {
    "simple": ("form", False),
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "deepobject": ("deepObject", True),
    "spacedelimited": ("spaceDelimited", False),
    "pipedelimited": ("pipeDelimited", False),
}


def find(document: Document) -> Iterator[Finding]:
    bodies = list(_bodies(document))
    moved = {op.path for finding in bodies for op in finding.ops}
    yield from bodies
    for node, trail in document.index.parameters:
        pointer = pointer_of(trail)
        if "$ref" in node or pointer in moved:
            continue
        finding = _placed(node, trail, pointer)
        if finding is not None:
            yield finding


def _placed(node: JsonObject, trail: Trail, pointer: str) -> Finding | None:
    name, place = node.get("name"), node.get("in")
    if not isinstance(name, str) or not isinstance(place, str):
        missing = "no name" if not isinstance(name, str) else "no `in`"
        return _gone(pointer, f"the parameter has {missing}", trail)
    if place not in _PLACES:
        meant = place.strip().lower()
        if meant not in _PLACES:
            return _gone(pointer, f"the parameter {name!r} is in {place!r}", trail)
        return Finding(
            join(pointer, "in"),
            f"the parameter {name!r} is in {place!r}",
            "the place has that name in lower case",
            (replace(join(pointer, "in"), meant),),
        )
    style = node.get("style")
    if isinstance(style, str) and style not in _STYLES[place]:
        return _styled(node, pointer, name, place, style)
    return None


def _gone(pointer: str, message: str, trail: Trail) -> Finding:
    return Finding(pointer, message, "it cannot be sent, and readers refuse it", (remove(pointer),))


def _styled(node: JsonObject, pointer: str, name: str, place: str, style: str) -> Finding:
    at = join(pointer, "style")
    message = f"the parameter {name!r} in {place} has the style {style!r}"
    meant, explode = _MEANT.get(style.strip().lower(), ("", False))
    confidence: Confidence = "heuristic"
    if place != "query" or not meant:
        reason = f"{place} has no such style; without it, {_STYLES[place][0]!r} holds"
        return Finding(at, message, reason, (remove(at),), confidence)
    ops: tuple[Op, ...] = (replace(at, meant),)
    if not isinstance(node.get("explode"), bool):
        ops = (*ops, add(join(pointer, "explode"), explode))
    return Finding(at, message, f"the query calls it {meant!r}", ops, confidence)


def _bodies(document: Document) -> Iterator[Finding]:
    """The request bodies that operations have written as parameters."""
    for site in document.index.operations:
        listed = site.node.get("parameters")
        if "requestBody" in site.node or not isinstance(listed, list):
            continue
        found = [
            (position, node)
            for position, node in enumerate(listed)
            if isinstance(node, dict) and node.get("in") in ("body", "formData")
        ]
        body = _body([node for _, node in found]) if found else None
        if body is not None:
            yield _moved(site, [position for position, _ in found], body)


def _moved(site: OperationSite, positions: list[int], body: JsonObject) -> Finding:
    at = join(site.pointer, "parameters")
    return Finding(
        at,
        "a request body is written as in Swagger 2.0, as a parameter",
        "OpenAPI 3 has `requestBody` for it",
        (
            add(join(site.pointer, "requestBody"), body),
            *(remove(join(at, position)) for position in positions),
        ),
    )


def _body(nodes: list[JsonObject]) -> JsonObject | None:
    whole = [node for node in nodes if node.get("in") == "body"]
    if whole:
        content = {"application/json": {"schema": copy(whole[0].get("schema", {}))}}
        return {"content": content, "required": whole[0].get("required") is True}
    fields: dict[str, Any] = {
        node["name"]: copy(node.get("schema", {}))
        for node in nodes
        if isinstance(node.get("name"), str)
    }
    required = [node["name"] for node in nodes if node.get("required") is True and "name" in node]
    binary = any(
        isinstance(field, dict) and field.get("format") == "binary" for field in fields.values()
    )
    form = "multipart/form-data" if binary else "application/x-www-form-urlencoded"
    schema: JsonObject = {"type": "object", "properties": fields}
    if required:
        schema["required"] = required
    return {"content": {form: {"schema": schema}}, "required": bool(required)} if fields else None


STEP = Step(
    id="p16",
    slug="parameters",
    kind="structure",
    title="Parameters without a place, or in one that there is not",
    find=find,
    after=("p01",),
)
