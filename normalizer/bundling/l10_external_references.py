"""l10: what stands in other files becomes part of the document.

A reference may lead to another file (OpenAPI 3.1 section 4.6). What it names becomes a component,
under the last word of the reference, and the reference leads there; a path item, for which the
older editions have no component, is written out. References inside of what was brought are
followed in turn. A file that may not or cannot be read leaves its references as they are, for p08.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from normalizer.bundling.files import Files
from normalizer.bundling.references import Reference, references
from normalizer.bundling.refused import Refused
from normalizer.document import Document
from normalizer.errors import Place
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.loading.limits import excess, measure
from normalizer.pointer import join, pointer_of, resolve, split
from normalizer.values import copy

_Target = tuple[str, str]
"""A file, and the pointer in it."""

_SOUND = re.compile(r"[^A-Za-z0-9._-]+")
_FORMER_SECTIONS = {
    "schemas": "/definitions",
    "parameters": "/parameters",
    "responses": "/responses",
    "securitySchemes": "/securityDefinitions",
}
_INLINE = frozenset({"pathItems", "mediaTypes"})
_DEEPEST = 20


def find(document: Document) -> Iterator[Finding]:
    files = document.files
    if files is None:
        return
    outside = [reference for reference in references(document.tree) if reference.is_outside]
    if outside:
        yield from _Bundle(document, files).findings(outside)


class _Bundle:
    """The components that a document gains, by what they were brought from."""

    def __init__(self, document: Document, files: Files) -> None:
        self.tree = document.tree
        self.files = files
        self._homes: dict[_Target, str] = {}
        self._brought: dict[str, Any] = {}
        self._waiting: list[tuple[_Target, str]] = []
        self._values = 0

    def findings(self, outside: list[Reference]) -> Iterator[Finding]:
        for reference in outside:
            if self._is_home(reference):
                target = self._target(reference.text, self.files.home)
                if target is not None and target[0] != self.files.home:
                    self._homes.setdefault(target, pointer_of(reference.trail))
        for reference in outside:
            finding = self._finding(reference)
            if finding is not None:
                yield finding
        while self._waiting:
            target, kind = self._waiting.pop()
            self._brought[self._homes[target]] = self._embedded(target, kind)
        if self._brought:
            yield self._components()

    def _is_home(self, reference: Reference) -> bool:
        """Whether a reference is the whole of a component, which can hold what it leads to."""
        section = pointer_of(reference.trail).rpartition("/")[0]
        sections = {self._section(kind) for kind in _SECTIONS}
        return reference.key == "$ref" and len(reference.node) == 1 and section in sections

    def _finding(self, reference: Reference) -> Finding | None:
        target = self._target(reference.text, self.files.home)
        if target is None:
            return None
        pointer = pointer_of(reference.trail)
        at = join(pointer, reference.key)
        message = f"the reference {reference.text} leads to another file"
        if target[0] == self.files.home:
            reason = "that is this very document"
            return Finding(pointer, message, reason, (replace(at, f"#{target[1]}"),))
        written_out = "what stands there is written out"
        if self._homes.get(target) == pointer:
            value = self._embedded(target, reference.kind)
            return Finding(pointer, message, written_out, (replace(pointer, value),))
        if reference.kind in _INLINE:
            value = self._embedded(target, reference.kind)
            node = reference.node
            ops: list[Op] = [remove(at)]
            ops += [add(join(pointer, key), item) for key, item in value.items() if key not in node]
            return Finding(pointer, message, written_out, tuple(ops))
        home = self._home(target, reference.kind)
        reason = f"what stands there is part of the document now, at {home}"
        return Finding(pointer, message, reason, (replace(at, f"#{home}"),))

    def _target(self, reference: str, base: str) -> _Target | None:
        """What a reference names, if it can be read and is there."""
        try:
            file, pointer = self.files.resolve(reference, base)
            self._node(file, pointer)
        except (Refused, KeyError, ValueError):
            return None
        return file, pointer

    def _node(self, file: str, pointer: str) -> Any:
        tree = self.tree if file == self.files.home else self.files.read(file)
        return resolve(tree, pointer)

    def _home(self, target: _Target, kind: str) -> str:
        """The pointer of the component that holds a target; it is brought when it is new."""
        if target not in self._homes:
            home = join(self._section(kind), self._name(target, kind))
            self._homes[target] = home
            self._brought[home] = {}
            self._waiting.append((target, kind))
        return self._homes[target]

    def _embedded(self, target: _Target, kind: str, depth: int = 0) -> Any:
        """A copy of a target whose own references lead to where all is in the end."""
        file, pointer = target
        value = copy(self._node(file, pointer))
        self._values += 1 if not isinstance(value, (dict, list)) else measure(value)[1]
        if self._values > self.files.limits.nodes:
            raise excess(self.files.limits, "nodes", self._values, Place(self.files.home))
        for inner in list(references(value, kind)):
            found = self._target(inner.text, file)
            if found is None:
                continue
            if found[0] == self.files.home:
                inner.node[inner.key] = f"#{found[1]}"
            elif inner.kind not in _INLINE:
                inner.node[inner.key] = f"#{self._home(found, inner.kind)}"
            elif depth < _DEEPEST:
                written = self._embedded(found, inner.kind, depth + 1)
                del inner.node["$ref"]
                inner.node.update(written if isinstance(written, dict) else {})
        return value if isinstance(value, dict) or kind not in _INLINE else {}

    def _section(self, kind: str) -> str:
        if "swagger" in self.tree and kind in _FORMER_SECTIONS:
            return _FORMER_SECTIONS[kind]
        return f"/components/{kind}"

    def _name(self, target: _Target, kind: str) -> str:
        file, pointer = target
        tokens = split(pointer)
        word = tokens[-1] if tokens else PurePosixPath(file.partition("?")[0]).stem
        plain = _SOUND.sub("_", word) or "Part"
        section = self._at(split(self._section(kind)))
        taken = section if isinstance(section, dict) else {}
        name, number = plain, 2
        while name in taken or join(self._section(kind), name) in self._brought:
            name, number = f"{plain}_{number}", number + 1
        return name

    def _components(self) -> Finding:
        """One finding that adds all; sections that are missing come with what is in them."""
        ops: list[Op] = []
        missing: dict[str, Any] = {}
        for home, value in self._brought.items():
            *sections, name = split(home)
            if isinstance(self._at(sections), dict):
                ops.append(add(home, value))
                continue
            depth = next(n for n in range(1, len(sections) + 1) if not self._at(sections[:n]))
            around = missing.setdefault(join("", *sections[:depth]), {})
            for section in sections[depth:]:
                around = around.setdefault(section, {})
            around[name] = value
        for pointer, members in missing.items():
            present = self._at(split(pointer)) is not None
            ops.append((replace if present else add)(pointer, members))
        return Finding(
            "/components" if "openapi" in self.tree else "",
            f"{len(self._brought)} parts of the description stand in other files",
            "they become components, so that the document is whole",
            tuple(ops),
        )

    def _at(self, tokens: list[str]) -> Any:
        node: Any = self.tree
        for token in tokens:
            node = node.get(token) if isinstance(node, dict) else None
        return node


_SECTIONS = (
    *_FORMER_SECTIONS,
    *("requestBodies", "headers", "examples", "links", "callbacks"),
)

STEP = Step(
    id="l10",
    slug="external-references",
    kind="lift",
    title="References to other files",
    find=find,
)
