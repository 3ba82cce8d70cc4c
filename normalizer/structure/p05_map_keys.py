"""p05: the keys that have one right form: paths, methods and statuses.

A path begins with a slash and is appended to the URL of a server, and its braces come in pairs
(OpenAPI 3.1 section 4.8.8); a method is in lower case (4.8.9); a status is three digits, a range
such as `4XX`, or `default` (4.8.16). Readers that know just these forms refuse the document, or do
not see what stands under `pets`, `GET`, `4xx` or `200 OK`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from normalizer.document import METHODS, MORE_METHODS, Document
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.structure.moving import mended
from normalizer.values import JsonObject, copy

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)|default|x-.*", re.DOTALL)
_CODE = re.compile(r"(?<![0-9])[1-5][0-9]{2}(?![0-9])")
_RANGE = re.compile(r"(?<!\w)[1-5][xX]{2}(?!\w)")
_ABSOLUTE = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*://[^/?#{}]+)(.*)", re.DOTALL)
_PLACEHOLDER = re.compile(r"(\{[^{}]+\})")
_BRACES = str.maketrans({"{": "%7B", "}": "%7D"})


def find(document: Document) -> Iterator[Finding]:
    moved: list[str] = []
    paths = document.tree.get("paths")
    taken = set(paths) if isinstance(paths, dict) else set()
    for path, item in paths.items() if isinstance(paths, dict) else ():
        right, server = _path(path)
        if right == path or right in taken:
            continue
        taken.add(right)
        moved.append(join("/paths", path) + "/")
        new = mended(STEP, {"paths": {"/": item}})["paths"]["/"]
        if server and isinstance(new, dict):
            new = {"servers": [{"url": server}]} | new
        yield _finding(
            "/paths",
            path,
            right,
            new,
            f"the path {path!r} is not in the form of one",
            "a path begins with a slash, follows the URL of a server, and pairs its braces",
        )
    for item, trail in document.index.path_items:
        pointer = pointer_of(trail)
        if not (pointer + "/").startswith(tuple(moved)):
            yield from _methods(item, pointer)
            yield from _others(item, pointer)
    for site in document.index.operations:
        responses = site.node.get("responses")
        pointer = join(site.pointer, "responses")
        if isinstance(responses, dict) and not pointer.startswith(tuple(moved)):
            yield from _statuses(responses, pointer)


def _path(path: str) -> tuple[str, str]:
    """The right form of a path, and the server that it names, if it names one."""
    if path.startswith("x-"):
        return path, ""
    server, rest = "", path
    if (absolute := _ABSOLUTE.fullmatch(path)) is not None:
        server, rest = absolute[1], absolute[2]
    if not rest.startswith("/"):
        rest = f"/{rest}"
    if rest.count("{") or rest.count("}"):
        parts = _PLACEHOLDER.split(rest)
        rest = "".join(part if n % 2 else part.translate(_BRACES) for n, part in enumerate(parts))
    return rest, server


def _methods(item: JsonObject, pointer: str) -> Iterator[Finding]:
    # What is no operation leaves its place to one.
    taken = {method for method in METHODS if isinstance(item.get(method), dict)}
    for key in item:
        method = key.lower()
        if key != method and method in METHODS and method not in taken:
            taken.add(method)
            yield _finding(
                pointer,
                key,
                method,
                mended(STEP, {"paths": {"/": {method: item[key]}}})["paths"]["/"][method],
                f"the method {key!r} is not in lower case",
                "the members of a path item are, and case has no other meaning there",
                put=replace if method in item else add,
            )


def _others(item: JsonObject, pointer: str) -> Iterator[Finding]:
    """Operations of methods that a path item has no member for: 3.2 has a map for them."""
    if MORE_METHODS in item:
        return
    others = {
        key: value
        for key, value in item.items()
        if key.isalpha()
        and key.lower() not in METHODS
        and isinstance(value, dict)
        and "responses" in value
    }
    if others:
        named = ", ".join(map(repr, others))
        moved = {key.upper(): copy(value) for key, value in others.items()}
        yield Finding(
            pointer,
            f"operations of methods that have no member of their own: {named}",
            "OpenAPI 3.2 has a map for these, and clients of ours send them",
            (
                add(join(pointer, MORE_METHODS), _mended_methods(moved)),
                *(remove(join(pointer, key)) for key in others),
            ),
        )


def _mended_methods(methods: JsonObject) -> Any:
    """Copies of operations, in which nothing more is found."""
    around = {"paths": {"/": {MORE_METHODS: methods}}}
    return mended(STEP, around)["paths"]["/"][MORE_METHODS]


def _statuses(responses: JsonObject, pointer: str) -> Iterator[Finding]:
    taken = set(responses)
    for status, response in responses.items():
        if _STATUS.fullmatch(status):
            continue
        right, reason, confidence = _status(status)
        if right in taken:
            right, reason = f"x-{status}", "that status is there already"
        taken.add(right)
        message = f"the status {status!r} is not in the form of one"
        yield _finding(pointer, status, right, response, message, reason, confidence)


def _status(status: str) -> tuple[str, str, Confidence]:
    """What a status that is none stands for, why, and how sure that is."""
    plain = status.strip().lower()
    if plain in ("default", "*"):
        return "default", "it stands for every other status", "certain"
    if _RANGE.fullmatch(plain):
        return plain.upper(), "a range has capital letters, and no other meaning", "certain"
    found = _CODE.findall(plain)
    if len(found) == 1 or (found and "-" not in plain):
        return found[0], "this is the status in it", "heuristic"
    if len(found) == 2 and found[0][0] == found[1][0]:
        return f"{found[0][0]}XX", "this is the range that it describes", "heuristic"
    return f"x-{status}", "there is no status in it, so that it is kept aside", "heuristic"


def _finding(
    pointer: str,
    key: str,
    right: str,
    value: Any,
    message: str,
    reason: str,
    confidence: Confidence = "certain",
    *,
    put: Callable[[str, Any], Op] = add,
) -> Finding:
    ops = (put(join(pointer, right), copy(value)), remove(join(pointer, key)))
    return Finding(join(pointer, key), message, reason, ops, confidence)


STEP = Step(
    id="p05",
    slug="map-keys",
    kind="lift",
    title="Paths, methods and statuses in the wrong form",
    find=find,
    after=("l20", "p20"),
)
