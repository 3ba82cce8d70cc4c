"""p04: objects of the document have the members that they must have.

`title` and `version` of the info (OpenAPI 3.1 section 4.8.2), at least one response of an
operation (4.8.16) with a description (4.8.17), the content of a request body (4.8.13), the schema
of a parameter or header (4.8.12). What is missing is added so that it says nothing new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, replace
from normalizer.pointer import join, pointer_of
from normalizer.values import JsonObject, json_type

_CLASSES = {
    "1": "Informational",
    "2": "Success",
    "3": "Redirection",
    "4": "Client Error",
    "5": "Server Error",
}

# Python renamed these between its versions (RFC 9110); a document must not depend on that.
_PHRASES = {
    "413": "Content Too Large",
    "414": "URI Too Long",
    "416": "Range Not Satisfiable",
    "418": "Client Error",
    "422": "Unprocessable Content",
}


def find(document: Document) -> Iterator[Finding]:
    yield from _root(document.tree)
    for site in document.index.operations:
        yield from _responses(site.node, site.pointer)
    for node, trail in document.index.responses:
        if "$ref" not in node and not isinstance(node.get("description"), str):
            status = str(trail[1]) if trail else ""
            phrase = _phrase(status)
            yield _set(
                node,
                pointer_of(trail),
                "description",
                phrase,
                f"the response {status} has no description",
                "a response must have one; this is the standard phrase",
            )
    for node, trail in document.index.request_bodies:
        if "$ref" not in node and not isinstance(node.get("content"), dict):
            yield _set(
                node,
                pointer_of(trail),
                "content",
                {},
                "a request body without content",
                "it must have a content map, and nothing is known of what is in it",
            )
    for kind, found in (
        ("parameter", document.index.parameters),
        ("header", document.index.headers),
    ):
        for node, trail in found:
            if not {"$ref", "schema", "content"} & node.keys():
                name = node.get("name") if kind == "parameter" else trail[1] if trail else ""
                yield _typed(node, pointer_of(trail), f"the {kind} {name!r}")
    for content, trail in document.index.contents:
        for name, media_type in content.items():
            if media_type is None and not name.startswith(("x-", "$")):
                at = join(pointer_of(trail), name)
                yield Finding(
                    at,
                    f"the media type {name!r} is null",
                    "an empty object says as little",
                    (replace(at, {}),),
                )


def _root(tree: JsonObject) -> Iterator[Finding]:
    info = tree.get("info")
    if not isinstance(info, dict):
        made = {"title": "API", "version": "0"}
        yield _set(
            tree, "", "info", made, "the document has no info", "it must, with title and version"
        )
    else:
        for name, value in (("title", "API"), ("version", "0")):
            written = info.get(name)
            if isinstance(written, str):
                continue
            told = written is not None and json_type(written) in ("integer", "number")
            yield _set(
                info,
                "/info",
                name,
                str(written) if told else value,
                f"the {name} of the API is {written!r}" if told else f"the API has no {name}",
                "it must be a string",
            )
    if not any(isinstance(tree.get(name), dict) for name in ("paths", "components", "webhooks")):
        yield _set(tree, "", "paths", {}, "the document has no paths", "it must have a map of them")


def _responses(operation: JsonObject, pointer: str) -> Iterator[Finding]:
    responses = operation.get("responses")
    if isinstance(responses, dict) and any(not key.startswith("x-") for key in responses):
        return
    if isinstance(responses, list):
        return  # whatever was meant, it would be lost
    reason = "it must have at least one; nothing is known of what is answered"
    response = {"description": _phrase("default")}
    if isinstance(responses, dict):
        at = join(pointer, "responses")
        yield _set(responses, at, "default", response, "an operation without a response", reason)
    else:
        made = {"default": response}
        yield _set(operation, pointer, "responses", made, "an operation without responses", reason)


def _typed(node: JsonObject, pointer: str, named: str) -> Finding:
    """A schema for what has none."""
    return _set(
        node,
        pointer,
        "schema",
        {},
        f"{named} has neither schema nor content",
        "it must have one of them; an empty schema allows anything",
    )


def _set(
    owner: JsonObject, pointer: str, name: str, value: Any, message: str, reason: str
) -> Finding:
    op: Op = (replace if name in owner else add)(join(pointer, name), value)
    return Finding(pointer, message, reason, (op,))


def _phrase(status: str) -> str:
    """The standard phrase of a status, of its class, or of none."""
    if status in _PHRASES:
        return _PHRASES[status]
    if re.fullmatch(r"[1-5][0-9][0-9]", status):
        try:
            return HTTPStatus(int(status)).phrase
        except ValueError:
            return _CLASSES[status[0]]
    if re.fullmatch(r"[1-5]XX", status, re.IGNORECASE):
        return _CLASSES[status[0]]
    return "Any other response" if status == "default" else "Response"


STEP = Step(
    id="p04",
    slug="required-members",
    kind="structure",
    title="Members that an object must have",
    find=find,
    after=("p01",),
)
