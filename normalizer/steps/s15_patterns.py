"""s15: a pattern is a regular expression that other tools can compile.

`pattern` should be one of ECMA-262 (JSON Schema Validation section 6.3.3), but authors write those
of their own language: `(?i)`, `\\A`, `/.../`. And most tools hand it to their own engine, so that
`\\p{L}`, which ECMA-262 knows, stops them. What has one meaning for all is written in its common
form; anything else goes into the note. No pattern is run here.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import Document
from normalizer.findings import Finding, Step, remove, replace
from normalizer.patterns import common_form
from normalizer.pointer import join, pointer_of
from normalizer.steps.narrowing import note
from normalizer.structure.moving import Moved, mended_schemas
from normalizer.values import JsonObject


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for node, trail in document.index.schemas:
        if moved.covers(trail):
            continue
        pattern = node.get("pattern")
        if isinstance(pattern, str) and common_form(pattern) != pattern:
            yield _mended(node, pointer_of(trail), pattern)
        by_pattern = node.get("patternProperties")
        if isinstance(by_pattern, dict) and any(common_form(name) != name for name in by_pattern):
            moved.add(trail, "patternProperties")
            yield _without(node, pointer_of(trail))


def _mended(node: JsonObject, pointer: str, pattern: str) -> Finding:
    at, plain = join(pointer, "pattern"), common_form(pattern)
    if plain is None:
        message = "the pattern is no regular expression that is understood everywhere"
        reason, op = "a tool that compiles it would stop", remove(at)
    else:
        message = "the pattern is written for one engine"
        reason, op = "this says the same to every engine", replace(at, plain)
    return Finding(at, message, reason, (op, *note(pointer, node, {"pattern": pattern})))


def _without(node: JsonObject, pointer: str) -> Finding:
    former = {"patternProperties": node["patternProperties"]}
    kept = {
        plain: schema
        for name, schema in node["patternProperties"].items()
        if (plain := common_form(name)) is not None
    }
    at = join(pointer, "patternProperties")
    return Finding(
        at,
        "properties are chosen by a pattern that is not understood everywhere",
        "a tool that compiles it would stop",
        (replace(at, mended_schemas(STEP, kept)), *note(pointer, node, former)),
    )


STEP = Step(
    id="s15",
    slug="patterns",
    kind="narrow",
    title="Patterns that only one engine understands",
    find=find,
    after=("s12", "s16"),
)
