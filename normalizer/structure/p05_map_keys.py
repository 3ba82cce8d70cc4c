"""p05: the keys that have one right form: paths, methods and ranges of statuses.

A path begins with a slash (OpenAPI 3.1 section 4.8.8), a method is in lower case (4.8.9), a range
of statuses has capital letters, as `4XX` (4.8.16). Readers that know just these forms do not see
what stands under `pets`, `GET` or `4xx`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from normalizer.document import METHODS, Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import join, pointer_of
from normalizer.structure.moving import mended

_RANGE = re.compile(r"[1-5][xX]{2}")


def find(document: Document) -> Iterator[Finding]:
    moved: list[str] = []
    paths = document.tree.get("paths")
    paths = paths if isinstance(paths, dict) else {}
    for path, item in paths.items():
        if not path.startswith(("/", "x-")) and "://" not in path and f"/{path}" not in paths:
            moved.append(join("/paths", path) + "/")
            yield _finding(
                "/paths",
                path,
                f"/{path}",
                mended(STEP, {"paths": {"/": item}})["paths"]["/"],
                f"the path {path!r} does not begin with a slash",
                "it is appended to the URL of the server, and must",
            )
    for item, trail in document.index.path_items:
        for key in item:
            method = key.lower()
            if key != method and method in METHODS and method not in item:
                pointer = pointer_of(trail)
                if not (pointer + "/").startswith(tuple(moved)):
                    yield _finding(
                        pointer,
                        key,
                        method,
                        mended(STEP, {"paths": {"/": {method: item[key]}}})["paths"]["/"][method],
                        f"the method {key!r} is not in lower case",
                        "the members of a path item are, and case has no other meaning there",
                    )
    for site in document.index.operations:
        responses = site.node.get("responses")
        if not isinstance(responses, dict):
            continue
        for status in responses:
            if _RANGE.fullmatch(status) and status.upper() not in (status, *responses):
                pointer = join(site.pointer, "responses")
                if not pointer.startswith(tuple(moved)):
                    yield _finding(
                        pointer,
                        status,
                        status.upper(),
                        responses[status],
                        f"the range of statuses {status!r} is not in capital letters",
                        "it must be, and has no other meaning",
                    )


def _finding(
    pointer: str, key: str, right: str, value: object, message: str, reason: str
) -> Finding:
    ops = (add(join(pointer, right), value), remove(join(pointer, key)))
    return Finding(join(pointer, key), message, reason, ops)


STEP = Step(
    id="p05",
    slug="map-keys",
    kind="structure",
    title="Paths, methods and ranges of statuses in the wrong form",
    find=find,
)
