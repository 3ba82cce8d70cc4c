"""Applies what a step found, as one batch, and records each operation as it was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from normalizer import patch
from normalizer.document import Document
from normalizer.findings import Finding, Op, Step
from normalizer.pointer import parent, split
from normalizer.values import JsonObject, copy


class ConflictError(AssertionError):
    """Two operations of one batch touch the same value: a mistake of a step, not of a document."""


def run(document: Document, step: Step) -> list[JsonObject]:
    """Finds, applies, and returns the records in the order in which they were applied.

    Raises ConflictError when two findings touch one value.
    """
    findings = list(step.find(document))
    if not findings:
        return []
    records = list(apply(document, step.id, findings))
    if any("x-element" in record or _holds_objects(record.get("value")) for record in records):
        document.changed()  # else every object that the index knows still stands where it stood
    return records


def _holds_objects(value: Any) -> bool:
    """Whether a value that came or went (a `test` has the latter) is or holds an object."""
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(item, dict | list) for item in value)
    )


def apply(document: Document, step_id: str, findings: Iterable[Finding]) -> Iterator[JsonObject]:
    """Applies a batch: additions and replacements as found, then removals from the last one."""
    batch = [(op, finding) for finding in findings for op in finding.ops]
    _refuse_conflicts(step_id, batch)
    removals = [entry for entry in batch if entry[0].op == "remove"]
    removals.sort(key=lambda entry: _position(entry[0].path), reverse=True)
    for op, finding in [*(entry for entry in batch if entry[0].op != "remove"), *removals]:
        yield from _carry_out(document, step_id, op, finding)


def _carry_out(document: Document, step_id: str, op: Op, finding: Finding) -> Iterator[JsonObject]:
    path, following, element = op.path, None, False
    if op.op != "add":
        before = patch.value_at(document.tree, path)
        yield {"op": "test", "path": path, "value": before, "x-step": step_id}
    if path:
        holder = document.at(parent(path))
        if path.endswith("/-") and isinstance(holder, list):
            path = f"{path[:-1]}{len(holder)}"
        elif op.op == "remove":
            element = isinstance(holder, list)
            following = None if element else _next_key(holder, split(path)[-1])
    record: JsonObject = {"op": op.op, "path": path}
    if op.op != "remove":
        record["value"] = copy(op.value)
    # Another copy: the tree goes on changing, and what the log says must not. A step may have
    # given a value that stands elsewhere in the document, and in the log once it is removed.
    document.tree = patch.apply(document.tree, record | {"value": copy(op.value)})
    record |= {
        "x-step": step_id,
        "x-at": finding.pointer,
        "x-message": finding.message,
        "x-reason": finding.reason,
        "x-confidence": finding.confidence,
    }
    if finding.evidence is not None:
        record["x-evidence"] = finding.evidence
    if following is not None:
        record["x-next"] = following
    if element:
        record["x-element"] = True  # its later siblings moved up, which `origins` must know
    yield record


def _next_key(holder: JsonObject, name: str) -> str | None:
    keys = iter(holder)
    for key in keys:
        if key == name:
            return next(keys, None)
    return None


def _position(path: str) -> list[tuple[int, int, str]]:
    """Sorts array indices as numbers."""
    return [(1, int(t), "") if t.isdigit() else (0, 0, t) for t in split(path)]


def _refuse_conflicts(step_id: str, batch: list[tuple[Op, Finding]]) -> None:
    claimed: dict[str, Op] = {}
    for op, _ in batch:
        if op.path.endswith("/-"):
            continue
        if op.path in claimed:
            raise ConflictError(f"{step_id} touches {op.path} twice")
        claimed[op.path] = op
    for op, _ in batch:
        above = op.path
        while above:
            above = parent(above)
            if above in claimed:
                raise ConflictError(f"{step_id} touches {above} and, inside of it, {op.path}")


def settled(document: Document, step: Step) -> bool:
    """Whether the step finds nothing more."""
    return next(iter(step.find(document)), None) is None
