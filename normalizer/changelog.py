"""The change log: valid JSON Patch that any RFC 6902 tool can replay, with a way back.

A record's own members begin with `x-`: step, place (`x-at`, `x-source`), message, reason,
confidence, evidence, and `x-next`, the key that a removed member stood before. The first record
is a `test` of the version member, which carries the SHA-256 of the bytes that the log is for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TypeAlias

from normalizer import patch
from normalizer.errors import LoadError
from normalizer.values import JsonObject, copy

Log: TypeAlias = list[JsonObject]

FORMAT = 1


def head(tree: JsonObject, sha256: str) -> JsonObject:
    """The first record of a log for the document with this digest (hex)."""
    name = "swagger" if "swagger" in tree else "openapi"
    return {
        "op": "test",
        "path": f"/{name}",
        "value": tree[name],
        "x-moneyer": {"log": FORMAT, "sha256": sha256},
    }


def replay(log: Sequence[JsonObject], raw: Any) -> Any:
    """The normalised document from the raw one. `raw` stays as it is.

    Raises PatchError when the log was written for another document.
    """
    tree = copy(raw)
    for record in log:
        if "value" in record and record["op"] != "test":
            record = record | {"value": copy(record["value"])}
        tree = patch.apply(tree, record)
    return tree


def undo(log: Sequence[JsonObject], normalised: Any) -> Any:
    """The raw document from the normalised one, key order included.

    Each replacement and removal is preceded by a `test` that holds what stood there before.
    Raises PatchError when the log does not belong to the document.
    """
    tree = copy(normalised)
    for position in range(len(log) - 1, -1, -1):
        record = log[position]
        if record["op"] == "test":
            continue
        before = None if record["op"] == "add" else copy(log[position - 1]["value"])
        tree = patch.take_back(tree, record, before)
    return tree


def read(data: bytes) -> Log:
    """A log from its bytes. Raises LoadError when they are none."""
    try:
        log = json.loads(data)
    except ValueError as error:
        raise LoadError(f"the change log is not JSON: {error}") from None
    if not isinstance(log, list) or not log or "x-moneyer" not in log[0]:
        raise LoadError("this is not a change log of moneyer")
    return log
