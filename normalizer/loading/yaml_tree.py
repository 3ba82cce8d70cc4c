"""YAML text to a plain tree: events to values by YAML 1.2, and what YAML 1.1 would read else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Final

from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..errors import LoadError, Place
from .json_faults import duplicate_key
from .limits import Limits, excess, measure
from .spelling import Spelling
from .text import shown
from .wanted import Wanted
from .yaml_events import read_events
from .yaml_places import find_in_events
from .yaml_scalars import NUMERIC, WORDS, Scalar, is_tag, resolve, resolve_tagged, shown_tag


def read_yaml(text: str, name: str, limits: Limits) -> tuple[Any, tuple[Spelling, ...]]:
    """Return the tree of a YAML 1.2 text, and the spellings in it that readers differ on.

    Aliases become independent copies, merge keys (`<<`, from YAML 1.1) the members they stand
    for, keys their source text. Raises LoadError, with line and column, for wrong syntax, a
    duplicate or complex key, a tag or number that JSON has nothing for, a second document, and
    for more than the limits.
    """

    def build(events: Iterator[Any]) -> tuple[Any, tuple[Spelling, ...]]:
        builder = _Builder(text, name, limits)
        return builder.build(events), tuple(builder.spellings)

    return read_events(text, name, build)


# Holds the value of `<<` until its mapping ends; no string, so no key can equal it.
_MERGE: Final = object()


@dataclass(frozen=True, slots=True)
class _Anchored:
    value: Any
    text: str | None  # of a scalar: what it is as a key
    nodes: int


class _Builder:
    def __init__(self, text: str, name: str, limits: Limits) -> None:
        self.text = text
        self.name = name
        self.limits = limits
        self.spellings: list[Spelling] = []
        # None while the anchored node is still open.
        self.anchors: dict[str, _Anchored | None] = {}
        # The `<<` keys of the open mappings.
        self.merges: list[Any] = []
        self.aliases = 0
        self.nodes = 0
        # What stands around the open node: parent, key in it, own anchor, nodes before it.
        self.around: list[tuple[Any, Any, str | None, int]] = []

    def build(self, events: Iterator[Any]) -> Any:
        documents: list[Any] = []
        # The stream is taken as a list of documents. `key` is None where a key must come next.
        node: Any = documents
        is_mapping = False
        key: Any = None
        value: Any
        for event in events:
            kind = event.__class__
            if is_mapping and key is None and kind is not MappingEndEvent:
                key = self._key(event, node)
                continue
            if kind is ScalarEvent:
                value = self._scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._open(event, node, key)
                is_mapping = kind is MappingStartEvent
                node = {} if is_mapping else []
                key = None
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value = self._merged(node) if is_mapping and _MERGE in node else node
                node, key = self._close(event, value)
                is_mapping = node.__class__ is dict
            elif kind is AliasEvent:
                value = self._alias(event)
            else:
                if kind is DocumentStartEvent and documents:
                    raise self._error(event, "holds more than one document", "give each a file")
                continue
            if is_mapping:
                node[key] = value
                key = None
            else:
                node.append(value)
        if not documents:
            raise LoadError("is empty", place=Place(self.name))
        return documents[0]

    def _scalar(self, event: Any) -> Scalar:
        value: Scalar = event.value
        if event.tag is not None:
            value = self._tagged(event)
        elif not event.style and (event.value[:1] in NUMERIC or event.value in WORDS):
            value = self._plain(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchored(value, event.value, 1)
        return value

    def _key(self, event: Any, mapping: dict[Any, Any]) -> Any:
        if event.__class__ is ScalarEvent:
            key = event.value
            if event.tag is not None or event.anchor is not None:
                self._scalar(event)  # It checks the one and keeps the other.
            if (
                event.tag is None
                and not event.style
                and (key[:1] in NUMERIC or key in WORDS or key == "<<")
            ):
                key = self._plain_key(event)
        else:
            key = self._anchored(event).text if event.__class__ is AliasEvent else None
            if key is None:
                raise self._error(event, "has a mapping or a sequence as a key", "use a text")
        if key in mapping:
            raise self._duplicate(key, event)
        return key

    def _open(self, event: Any, parent: Any, key: Any) -> None:
        depth = len(self.around) + 1
        if depth > self.limits.depth:
            raise excess(self.limits, "depth", depth, self._place(event))
        if event.tag is not None:
            name = "map" if event.__class__ is MappingStartEvent else "seq"
            if not is_tag(event.tag, name):
                what = f"has the tag {shown_tag(event.tag)}, which JSON has no value for"
                raise self._error(event, what, "remove the tag")
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.around.append((parent, key, event.anchor, self.nodes))

    def _close(self, event: Any, value: Any) -> tuple[Any, Any]:
        self.nodes += len(value)
        if self.nodes > self.limits.nodes:
            raise excess(self.limits, "nodes", self.nodes, self._place(event))
        parent, key, anchor, before = self.around.pop()
        if anchor is not None:
            self.anchors[anchor] = _Anchored(value, None, self.nodes - before + 1)
        return parent, key

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.name, mark.line + 1, mark.column + 1)

    def _error(self, event: Any, what: str, hint: str | None = None) -> LoadError:
        return LoadError(what, place=self._place(event), hint=hint)

    def _report(self, event: Any, kind: str, read_as: str) -> None:
        mark = event.start_mark
        self.spellings.append(Spelling(event.value, kind, mark.line + 1, mark.column + 1, read_as))

    def _plain(self, event: Any) -> Scalar:
        try:
            value, kind = resolve(event.value)
        except ValueError as error:
            raise self._error(event, str(error), "quote it to make it a string") from None
        if kind:
            self._report(event, kind, json.dumps(value))
        return value

    def _plain_key(self, event: Any) -> Any:
        text = event.value
        if text == "<<":
            self._report(event, "merge-key", "members")
            self.merges.append(event)
            return _MERGE
        try:
            value, kind = resolve(text)
        except ValueError:
            value, kind = 0.0, ""  # As a key it is only a text.
        if value.__class__ is not str:
            kind = _KEY_KINDS[value.__class__]
        if kind:
            self._report(event, kind, json.dumps(text))
        return text

    def _tagged(self, event: Any) -> Scalar:
        try:
            return resolve_tagged(event.value, event.tag)
        except ValueError as error:
            raise self._error(event, str(error), "remove the tag or quote the text") from None

    def _anchored(self, event: Any) -> _Anchored:
        if event.anchor not in self.anchors:
            raise self._error(
                event, f"has the alias {shown('*' + event.anchor)} of no anchor before it"
            )
        anchored = self.anchors[event.anchor]
        if anchored is None:
            raise self._error(
                event, f"has the alias {shown('*' + event.anchor)} inside of what it stands for"
            )
        self.aliases += 1
        if self.aliases > self.limits.aliases:
            raise excess(self.limits, "aliases", self.aliases, self._place(event))
        return anchored

    def _alias(self, event: Any) -> Any:
        anchored = self._anchored(event)
        # Counted before it is copied: this is what stops a "billion laughs".
        self.nodes += anchored.nodes - 1
        if self.nodes > self.limits.nodes:
            raise excess(self.limits, "nodes", self.nodes, self._place(event))
        if anchored.text is not None:
            return anchored.value
        depth = len(self.around) + measure(anchored.value)[0]
        if depth > self.limits.depth:
            raise excess(self.limits, "depth", depth, self._place(event))
        return _copied(anchored.value)

    def _merged(self, mapping: dict[Any, Any]) -> dict[str, Any]:
        """Resolve `<<` (https://yaml.org/type/merge.html): what is nearer wins."""
        merge = self.merges.pop()
        sources = mapping.pop(_MERGE)
        members: dict[str, Any] = {}
        for source in reversed(sources if isinstance(sources, list) else [sources]):
            if not isinstance(source, dict):
                raise self._error(merge, "has a merge key << of what is no mapping", "quote it")
            members.update(source)
        members.update(mapping)
        return members

    def _duplicate(self, key: Any, event: Any) -> LoadError:
        # Where the first one stands was not kept, so a second parse looks for it.
        path = [len(outer) if outer.__class__ is list else at for outer, at, _, _ in self.around]
        tokens = ["<<" if token is _MERGE else str(token) for token in [*path[1:], key]]
        root = Wanted()
        first = root.add(tokens)

        def find(events: Iterator[Any]) -> None:
            find_in_events(takewhile(lambda _: first.place is None, events), self.name, root)

        read_events(self.text, self.name, find)
        return duplicate_key(tokens[-1], self._place(event), first.place or self._place(event))


_KEY_KINDS: Final[dict[type, str]] = {
    int: "integer-key",
    float: "float-key",
    bool: "boolean-key",
    type(None): "null-key",
}


def _copied(tree: Any) -> Any:
    """Copy a plain tree without recursion: shallow copies whose members are then replaced."""
    holder = [tree]
    pending: list[Any] = [holder]
    while pending:
        node = pending.pop()
        for key, value in list(node.items() if node.__class__ is dict else enumerate(node)):
            if value.__class__ is dict or value.__class__ is list:
                node[key] = value.copy()
                pending.append(node[key])
    return holder[0]
