"""p10: a default is a value that its schema admits.

It should be valid under the schema (JSON Schema Validation section 9.2), and readers refuse a
document for one that is not. A text that stands for a value of the declared type becomes it. Any
other says what the vendor thinks happens, which is worth keeping, but not as a default: it moves to
`x-default`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.evidence.judge import Judge
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.values import copy, json_type

_KEPT = "x-default"


def find(document: Document) -> Iterator[Finding]:
    judge = Judge(document)
    for node, trail in document.index.schemas:
        if "default" not in node or not judge.judge(node["default"], node, trail):
            continue
        pointer, value = pointer_of(trail), node["default"]
        meant = _meant(judge, node, value)
        ops: tuple[Op, ...]
        if meant is not None and not judge.judge(meant, node, trail):
            reason = "its text stands for a value of the declared type"
            ops = (replace(join(pointer, "default"), meant),)
        else:
            reason = f"it is kept as `{_KEPT}`, which no reader takes for a value of the type"
            ops = (remove(join(pointer, "default")),)
            if _KEPT not in node:
                ops = (add(join(pointer, _KEPT), copy(value)), *ops)
        yield Finding(
            pointer,
            f"the schema does not admit its default ({json_type(value)})",
            reason,
            ops,
            "heuristic",
        )


def _meant(judge: Judge, node: Any, value: Any) -> Any:
    """The value of another type that is written the same, or None."""
    kinds = judge.kinds(node)
    if isinstance(value, str) and "string" not in kinds:
        try:
            found = json.loads(value.lower() if value.lower() in ("true", "false") else value)
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, (bool, int, float)) else None
    if isinstance(value, (bool, int, float)) and kinds <= {"string", "null"}:
        return json.dumps(value)
    return None


STEP = Step(
    id="p10",
    slug="defaults",
    kind="repair",
    title="Defaults that their schema does not admit",
    find=find,
    after=("s13",),
)
