"""Lifts OpenAPI 3.0 to 3.1.0, and what 3.1 documents still write as if they were 3.0.

OpenAPI 3.1 took JSON Schema 2020-12 as it is (section 4.8.24). So `nullable` (see `nullable.py`)
and the boolean `exclusiveMinimum` and `exclusiveMaximum` ceased to exist, and what stands beside
`$ref` in a schema began to count. What 3.0 ignores there goes, but for annotations: those say
what the author meant and refuse nothing, while a `type` or `required` would now refuse values.
`type: file`, which is older still, becomes the binary string that it stood for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from normalizer import engine
from normalizer.document import Document
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.lift.nullable import admit_null, is_annotation, must_move
from normalizer.pointer import Trail, covers, join, pointer_of
from normalizer.values import JsonObject, copy

_ID = "l30"
_OUTDATED = frozenset({"nullable", "exclusiveMinimum", "exclusiveMaximum", "$ref"})
_COPY = "/components/schemas/copy"


class _Edition:
    """The whole document, which references lead into, and the rules that it is read by."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.version = document.tree.get("openapi")
        self.ignores_siblings = str(self.version).startswith("3.0")

    def idle_siblings(self, node: JsonObject, pointer: str) -> list[str]:
        """What stands beside `$ref`, is ignored there by this edition, and can go."""
        if not self.ignores_siblings or not isinstance(node.get("$ref"), str):
            return []
        names = [name for name in node if name != "$ref" and not is_annotation(name)]
        # What others refer to is better checked where it was idle than gone.
        return [] if _into(pointer, (place for place, _ in self._deep)) else names

    def must_stay(self, pointer: str) -> bool:
        """Whether a reference leads to what is inside of the schema at `pointer`."""
        return _into(pointer, self._live)

    @cached_property
    def _deep(self) -> list[tuple[str, str]]:
        """The targets of references to what is inside of a schema, with the places of those."""
        return [
            (unquote(node["$ref"][1:]), pointer_of(trail))
            for node, trail in self.document.index.schemas
            if isinstance(node.get("$ref"), str)
            and node["$ref"].count("/") > 3
            and self._is_there(node["$ref"])
        ]

    def _is_there(self, reference: str) -> bool:
        try:
            return isinstance(self.document.named(reference), dict)
        except (KeyError, ValueError):
            return False

    @cached_property
    def _live(self) -> list[str]:
        """The targets of those that are still there when all idle siblings are gone."""
        if not self._deep:
            return []
        idle = [
            schema.pointer
            for schema in self.document.index.schemas
            if "$ref" in schema.node and self.idle_siblings(schema.node, schema.pointer)
        ]
        return [
            target for target, place in self._deep if not any(_into(at, [place]) for at in idle)
        ]


def _into(pointer: str, places: Iterable[str]) -> bool:
    """Whether one of the places lies below `pointer`."""
    return any(place.startswith(f"{pointer}/") for place in places)


def find(document: Document) -> Iterator[Finding]:
    edition = _Edition(document)
    version = edition.version
    if version is None:
        return
    if not (isinstance(version, str) and re.fullmatch(r"3\.1\.\d+(-.+)?", version)):
        yield Finding(
            "/openapi",
            f"the document is written in OpenAPI {version}",
            "the later steps and the generators read one edition, 3.1",
            (replace("/openapi", "3.1.0"),),
        )
    yield from _schemas(document, edition)


def _schemas(document: Document, edition: _Edition, origin: str = "") -> Iterator[Finding]:
    """The findings of all schemas; `origin` is where the one stood that the document copies."""
    rebuilt = None
    for node, trail in document.index.schemas:
        if _OUTDATED.isdisjoint(node) and node.get("type") != "file":
            continue
        if "$ref" in node and len(node) == 1:
            continue
        pointer = pointer_of(trail)
        if rebuilt is not None and covers(rebuilt, pointer):
            continue  # it was mended together with the schema around it
        place = origin + pointer.removeprefix(_COPY) if origin else pointer
        schema = _Mended(node, pointer, place, edition)
        schema.drop_idle_siblings()
        schema.mend_bounds()
        schema.mend_file()
        schema.mend_nullable(is_choice=_is_choice(trail))
        if schema.notes:
            yield schema.finding()
            rebuilt = pointer if schema.rebuilt else rebuilt


@dataclass(slots=True)
class _Mended:
    """A schema on its way: `new` is what becomes of `old`, `notes` say why.

    `place` is where it stands in the whole document, if `pointer` is into a copy of a part.
    """

    old: JsonObject
    pointer: str
    place: str
    edition: _Edition
    new: JsonObject = field(init=False)
    notes: list[tuple[str, str]] = field(default_factory=list)
    confidence: Confidence = "certain"
    moved: dict[str, str] = field(default_factory=dict)
    rebuilt: bool = False

    def __post_init__(self) -> None:
        self.new = dict(self.old)

    def finding(self) -> Finding:
        return Finding(
            self.pointer,
            "; ".join(message for message, _ in self.notes),
            "; ".join(reason for _, reason in self.notes),
            tuple(_difference(self.old, self.new, self.pointer)),
            self.confidence,
            {"moved": self.moved} if self.moved else None,
        )

    def drop_idle_siblings(self) -> None:
        idle = self.edition.idle_siblings(self.old, self.place)
        if not idle:
            return
        for name in idle:
            del self.new[name]
        self.rebuilt = True
        self._note(
            f"{', '.join(f'`{name}`' for name in idle)} beside `$ref`",
            "OpenAPI 3.0 ignores it there, and 3.1 would begin to refuse values by it",
        )

    def mend_bounds(self) -> None:
        for end in ("Minimum", "Maximum"):
            name, bound = f"exclusive{end}", end.lower()
            excludes = self.new.get(name)
            if not isinstance(excludes, bool):
                continue
            limit = self.new.get(bound)
            if excludes and isinstance(limit, (int, float)) and not isinstance(limit, bool):
                self.new[name] = self.new.pop(bound)
            else:
                del self.new[name]
            self._note(
                f"`{name}` is {str(excludes).lower()}",
                f"in OpenAPI 3.1 it is the bound itself, in place of `{bound}`",
            )

    def mend_file(self) -> None:
        if self.new.get("type") == "file":
            self.new |= {"type": "string", "format": "binary"}
            self._note(
                "type `file` is of Swagger 2.0", "since OpenAPI 3.0 a file is a binary string"
            )

    def mend_nullable(self, *, is_choice: bool) -> None:
        if "nullable" not in self.old:
            return
        value = self.new.pop("nullable")
        if value is not True:
            self._note(
                f"`nullable: {json.dumps(value)}`, which OpenAPI 3.1 does not know",
                "without it, null is refused just the same",
            )
        elif not must_move(self.new, self.edition.document):
            self.confidence = admit_null(self.new, self.edition.document, is_choice=is_choice)
            kind = self.old.get("type")
            self._note(
                f"`nullable: true` beside type {kind}"
                if isinstance(kind, str)
                else "`nullable: true`, not beside one type",
                "in OpenAPI 3.1 null stands among the types, values or alternatives themselves",
            )
        elif self.edition.must_stay(self.place):
            self.new["nullable"] = value  # what others refer into must not move
        else:
            self._move()

    def _move(self) -> None:
        """Makes the schema one of two alternatives, of which the other one is null."""
        inside: Any = {name: item for name, item in self.new.items() if not is_annotation(name)}
        outside = {name: item for name, item in self.new.items() if is_annotation(name)}
        names = ", ".join(f"`{name}`" for name in inside)
        within, parts = "", inside.get("allOf")
        if len(inside) == 1 and isinstance(parts, list) and len(parts) == 1:
            inside, within = parts[0], "/allOf/0"
        lifted, moved = _lifted(inside, self.edition, self.place + within)
        target, origin = f"{self.pointer}/anyOf/0", self.pointer + within
        self.moved = {target: origin} | {target + new: origin + old for new, old in moved.items()}
        self.new = outside | {"anyOf": [lifted, {"type": "null"}]}
        self.confidence, self.rebuilt = "heuristic", True
        self._note(
            f"`nullable: true` beside {names}",
            "that would refuse null, so null becomes the other one of two alternatives",
        )

    def _note(self, message: str, reason: str) -> None:
        self.notes.append((message, reason))


def _lifted(schema: Any, edition: _Edition, origin: str) -> tuple[Any, dict[str, str]]:
    """A mended copy of a schema with all below it, and what moved inside of it."""
    document = Document({"components": {"schemas": {"copy": copy(schema)}}})
    findings = list(_schemas(document, edition, origin)) if isinstance(schema, dict) else []
    for _ in engine.apply(document, _ID, findings):
        pass
    moved = {
        new.removeprefix(_COPY): old.removeprefix(_COPY)
        for finding in findings
        if finding.evidence
        for new, old in finding.evidence["moved"].items()
    }
    return document.at(_COPY), moved


def _is_choice(trail: Trail) -> bool:
    """Whether a schema stands in an `anyOf` or `oneOf`."""
    match trail:
        case ((_, "anyOf" | "oneOf"), int()):
            return True
    return False


def _difference(old: JsonObject, new: JsonObject, pointer: str) -> Iterator[Op]:
    """The operations that make `new` of `old`, which share the members that stay."""
    for name, value in new.items():
        path, before = join(pointer, name), old.get(name)
        if name not in old:
            yield add(path, value)
        elif value is before:
            continue
        elif isinstance(before, list) and _grew(before, value):
            yield add(f"{path}/-", value[-1])
        else:
            yield replace(path, value)
    for name in old:
        if name not in new:
            yield remove(join(pointer, name))


def _grew(before: list[Any], after: Any) -> bool:
    """Whether a list is another one with one more element."""
    return len(after) == len(before) + 1 and all(map(lambda a, b: a is b, before, after))


STEP = Step(
    id=_ID,
    slug="openapi-3.0",
    kind="lift",
    title="Lift OpenAPI 3.0 to 3.1",
    find=find,
    after=("l20", "l32", "p23"),
)
