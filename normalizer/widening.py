"""Widening: takes a normalised document back to the repaired one that narrowing began with.

It reads the notes that the narrowing steps leave (`x-moneyer-was`), and needs no log. The order of
keys inside of an object may differ, and whether a reference is percent-encoded; nothing else does.
"""

from __future__ import annotations

from typing import Any

from normalizer.pointer import join
from normalizer.steps.narrowing import WAS
from normalizer.steps.s11_upgrade_operations import STREAMS
from normalizer.structure.p11_component_names import RENAMED, redirected
from normalizer.values import JsonObject, copy


def widen(tree: JsonObject) -> JsonObject:
    """A copy of the document as it stood before it was narrowed."""
    tree = _called_as_before(tree)
    widened: JsonObject = _widened({k: v for k, v in tree.items() if k != STREAMS})
    streams = tree.get(STREAMS)
    for name, stream in streams.items() if isinstance(streams, dict) else ():
        was = stream.get(WAS) if isinstance(stream, dict) else None
        if isinstance(was, dict):
            path = name.partition(" ")[2]
            paths = widened.setdefault("paths", {})
            paths[path] = _widened(was) | paths.get(path, {})
    return widened


def _called_as_before(tree: JsonObject) -> JsonObject:
    """The document with the names that its components had."""
    components = tree.get("components")
    renamed = components.get(RENAMED) if isinstance(components, dict) else None
    if not isinstance(components, dict) or not isinstance(renamed, dict):
        return tree
    references = {
        f"#{join('/components', kind, new)}": f"#{join('/components', kind, old)}"
        for kind, names in renamed.items()
        for new, old in names.items()
    }
    before: JsonObject = redirected(tree, references)
    before["components"] = {
        kind: {renamed.get(kind, {}).get(name, name): member for name, member in members.items()}
        if kind in renamed
        else members
        for kind, members in before["components"].items()
        if kind != RENAMED
    }
    return before


def _widened(node: Any) -> Any:
    if isinstance(node, list):
        return [_widened(item) for item in node]
    if not isinstance(node, dict):
        return copy(node)
    was = node.get(WAS)
    if isinstance(was, dict):
        # What is noted may have been narrowed before, and then has a note of its own.
        node = {key: value for key, value in node.items() if key != WAS} | was
    return {key: _widened(value) for key, value in node.items()}
