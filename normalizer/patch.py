"""Applying one RFC 6902 operation in place, and taking it back with the order of keys."""

from __future__ import annotations

from typing import Any

from normalizer.pointer import child, split
from normalizer.values import JsonObject, same


class PatchError(ValueError):
    """An operation does not fit the document: a missing place, or a `test` that fails."""


def _holder(tree: Any, path: str) -> tuple[Any, str]:
    """The container of the value at `path`, and the last token."""
    *tokens, name = split(path)
    node = tree
    try:
        for token in tokens:
            node = child(node, token)
    except KeyError:
        raise PatchError(f"there is nothing at {path}") from None
    return node, name


def value_at(tree: Any, path: str) -> Any:
    """The value at `path`; PatchError when there is none."""
    if not path:
        return tree
    holder, name = _holder(tree, path)
    try:
        return child(holder, name)
    except KeyError:
        raise PatchError(f"there is nothing at {path}") from None


def apply(tree: Any, record: JsonObject) -> Any:
    """Applies one operation to `tree` in place and returns the tree (another one for the root).

    An added member comes last in its object. Raises PatchError (RFC 6902 section 5).
    """
    op, path = record["op"], record["path"]
    if op == "test":
        if not same(value_at(tree, path), record["value"]):
            raise PatchError(f"the value at {path} is not the one that the log was written for")
        return tree
    if not path:
        if op != "replace":
            raise PatchError("the whole document can only be replaced")
        return record["value"]
    holder, name = _holder(tree, path)
    if isinstance(holder, list):
        _change_list(holder, name, record)
    elif isinstance(holder, dict):
        _change_object(holder, name, record)
    else:
        raise PatchError(f"{path} is inside of a scalar")
    return tree


def _change_list(holder: list[Any], name: str, record: JsonObject) -> None:
    op = record["op"]
    size = len(holder) if op == "add" else len(holder) - 1
    position = len(holder) if name == "-" else int(name) if name.isdigit() else -1
    if not 0 <= position <= size:
        raise PatchError(f"there is no element at {record['path']}")
    if op == "add":
        holder.insert(position, record["value"])
    elif op == "replace":
        holder[position] = record["value"]
    else:
        del holder[position]


def _change_object(holder: JsonObject, name: str, record: JsonObject) -> None:
    op = record["op"]
    if (name in holder) is (op == "add"):
        state = "already something" if op == "add" else "nothing"
        raise PatchError(f"there is {state} at {record['path']}")
    if op == "remove":
        del holder[name]
    else:
        holder[name] = record["value"]


def take_back(tree: Any, record: JsonObject, before: Any) -> Any:
    """Undoes one applied operation; `before` is the value that stood there, if one did.

    A removed member returns to the place before `x-next`, or to the end when there is none.
    """
    op, path = record["op"], record["path"]
    if op == "replace":
        return apply(tree, {"op": "replace", "path": path, "value": before})
    if op == "add":
        return apply(tree, {"op": "remove", "path": path})
    holder, name = _holder(tree, path)
    if isinstance(holder, dict) and (following := record.get("x-next")) is not None:
        tail = list(holder.items())[list(holder).index(following) :]
        for key, _ in tail:
            del holder[key]
        holder[name] = before
        holder.update(tail)
        return tree
    return apply(tree, {"op": "add", "path": path, "value": before})
