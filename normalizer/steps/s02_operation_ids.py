"""s02: operations without an `operationId`.

It is optional (OpenAPI 3.1 section 4.8.10), but every generator names methods after it. The name
is made from the method and the path alone: whatever else is added to the document, an operation
keeps the name that it was given. Two names that come out the same are s03's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from normalizer.document import Document, OperationSite
from normalizer.findings import Finding, Step, add, replace
from normalizer.pointer import join
from normalizer.values import json_type

_BRACES = re.compile(r"[{}]")
_NOT_A_WORD = re.compile(r"[\W_]+")


def find(document: Document) -> Iterator[Finding]:
    for site in document.index.operations:
        if not _is_name(site.node.get("operationId")):
            yield _finding(site)


def synthesised(method: str, path: str) -> str:
    """`get /shops/{shopId}/open-hours` is `get_shops_shopid_open_hours`; the root, just `get`.

    For a webhook, `path` is its name, and for a callback the expression.
    """
    words = _NOT_A_WORD.sub("_", _BRACES.sub("", path)).strip("_")
    return f"{method}_{words}".lower() if words else method.lower()


def _is_name(value: Any) -> bool:
    """Whether there is anything in an operationId that could be part of a name."""
    return isinstance(value, str) and _NOT_A_WORD.sub("", value) != ""


def _finding(site: OperationSite) -> Finding:
    name = synthesised(site.method, site.path)
    at = join(site.pointer, "operationId")
    change = replace if "operationId" in site.node else add
    return Finding(
        site.pointer,
        f"{site.method.upper()} {site.path} {_told(site)}",
        f"{name!r} is made from the method and the path alone, so it stays the same whatever "
        "else is published",
        (change(at, name),),
    )


def _told(site: OperationSite) -> str:
    if "operationId" not in site.node:
        return "has no operationId"
    value = site.node["operationId"]
    if isinstance(value, str):
        return f"has the operationId {value!r}, in which there is no letter or digit"
    return f"has an operationId of type {json_type(value)}"


STEP = Step(
    id="s02",
    slug="operation-ids",
    kind="repair",
    title="Every operation has an operationId",
    find=find,
)
