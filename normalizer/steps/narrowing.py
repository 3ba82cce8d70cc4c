"""What the narrowing steps share: the note that lets a document be widened back."""

from __future__ import annotations

from normalizer.findings import Op, add, replace
from normalizer.pointer import join
from normalizer.values import JsonObject, copy

WAS = "x-moneyer-was"


def note(pointer: str, node: JsonObject, former: JsonObject) -> tuple[Op, ...]:
    """Notes on the node at `pointer` how the given members stood before.

    To widen a document, each member noted takes its place again, in every node with a note.
    What an earlier step has noted is older, so it stays.
    """
    known = node.get(WAS)
    if not isinstance(known, dict):
        return ((replace if WAS in node else add)(join(pointer, WAS), copy(former)),)
    if former.keys() <= known.keys():
        return ()
    return (replace(join(pointer, WAS), copy(former | known)),)
