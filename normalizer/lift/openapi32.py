"""l32: what OpenAPI 3.2 writes otherwise than 3.1.

3.2 extends 3.1, so most of it reads as it is. This mends what 3.1 has other words for: media types
that are components (3.2 section 4.14), items of a sequence (`itemSchema`, 4.14.3), the query string
as one parameter (4.12.5), examples as data (4.19), schemes named by their URI (4.30), the style of
cookies (4.12.3). Further methods of a path item stay, as clients of ours know them (see s14); what
3.1 has no words for is kept under `x-` by p01. The version is for l30.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import ROOT, Trail, join, pointer_of
from normalizer.structure.moving import mended
from normalizer.values import JsonObject, copy

_MEDIA_TYPES = "#/components/mediaTypes/"
_SCHEMES = "#/components/securitySchemes/"
_FORM = "application/x-www-form-urlencoded"


def find(document: Document) -> Iterator[Finding]:
    written_out = list(_shared_media_types(document))
    yield from written_out
    moved = {op.path for finding in written_out for op in finding.ops}
    index = document.index
    for node, trail in index.media_types:
        pointer = pointer_of(trail)
        if pointer not in moved:
            yield from _sequence(node, pointer)
    for node, trail in index.parameters:
        yield from _parameter(node, pointer_of(trail))
    for node, trail in chain(index.media_types, index.parameters, index.headers):
        if pointer_of(trail) not in moved:
            yield from _examples(node, trail)
    yield from _requirements(document.tree, ROOT)
    for site in index.operations:
        yield from _requirements(site.node, site.trail)


def _shared_media_types(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.media_types:
        reference = node.get("$ref")
        if not isinstance(reference, str) or not reference.startswith(_MEDIA_TYPES):
            continue
        target, _ = document.follow(node)
        if isinstance(target, dict):
            pointer = pointer_of(trail)
            yield Finding(
                pointer,
                f"the media type is a reference to {reference}",
                "in OpenAPI 3.1 a media type cannot be one, so it is written out",
                (replace(pointer, _mended_media_type(target)),),
            )


def _mended_media_type(target: JsonObject) -> Any:
    around = {"components": {"responses": {"it": {"content": {"it": copy(target)}}}}}
    return mended(STEP, around)["components"]["responses"]["it"]["content"]["it"]


def _sequence(node: JsonObject, pointer: str) -> Iterator[Finding]:
    item = node.get("itemSchema")
    if isinstance(item, (dict, bool)) and "schema" not in node:
        at = join(pointer, "itemSchema")
        yield Finding(
            at,
            "the media type describes the items of a sequence",
            "3.1 describes the sequence, which counts as an array of them",
            (
                add(join(pointer, "schema"), {"type": "array", "items": copy(item)}),
                remove(at),
            ),
        )


def _parameter(node: JsonObject, pointer: str) -> Iterator[Finding]:
    if node.get("in") == "cookie" and node.get("style") == "cookie":
        at = join(pointer, "style")
        reason = "3.1 has one style for cookies, `form`, which is the default"
        yield Finding(at, "a cookie has the style 'cookie'", reason, (remove(at),))
    content = node.get("content")
    if node.get("in") != "querystring" or not isinstance(content, dict):
        return
    form = content.get(_FORM)
    schema = form.get("schema") if isinstance(form, dict) else None
    if isinstance(schema, dict):
        ops: list[Op] = [
            replace(join(pointer, "in"), "query"),
            add(join(pointer, "style"), "form"),
            add(join(pointer, "explode"), True),
            add(join(pointer, "schema"), copy(schema)),
            remove(join(pointer, "content")),
        ]
        yield Finding(
            pointer,
            "the parameter is the whole query string",
            "an object in the style `form` that is exploded is written the same",
            tuple(op for op in ops if op.op != "add" or op.path.rpartition("/")[2] not in node),
        )


def _examples(node: JsonObject, trail: Trail) -> Iterator[Finding]:
    examples = node.get("examples")
    for name, example in examples.items() if isinstance(examples, dict) else ():
        if isinstance(example, dict) and "dataValue" in example and "value" not in example:
            pointer = join(pointer_of(trail), "examples", name)
            at = join(pointer, "dataValue")
            yield Finding(
                at,
                "the example has a `dataValue`",
                "3.1 calls the value of an example `value`",
                (add(join(pointer, "value"), copy(example["dataValue"])), remove(at)),
            )


def _requirements(owner: JsonObject, trail: Trail) -> Iterator[Finding]:
    """URIs in `security`, also where it is a requirement that no list stands around (see s01)."""
    listed = owner.get("security")
    at = (trail, "security")
    entries = enumerate(listed) if isinstance(listed, list) else ((None, listed),)
    for position, entry in entries:
        named = _by_name(entry)
        if named != entry:
            pointer = pointer_of(at if position is None else (at, position))
            yield Finding(
                pointer,
                "a security requirement names a scheme by its URI",
                "3.1 knows the names of components alone",
                (replace(pointer, named),),
            )


def _by_name(entry: Any) -> Any:
    if isinstance(entry, str) and entry.strip().startswith(_SCHEMES):
        return entry.strip().removeprefix(_SCHEMES)
    if isinstance(entry, dict) and any(key.startswith(_SCHEMES) for key in entry):
        return {key.removeprefix(_SCHEMES): copy(scopes) for key, scopes in entry.items()}
    return entry


STEP = Step(
    id="l32",
    slug="openapi-3.2",
    kind="lift",
    title="Lift OpenAPI 3.2 to 3.1",
    find=find,
    after=("l20", "l15"),
)
