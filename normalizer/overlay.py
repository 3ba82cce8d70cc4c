"""OpenAPI Overlay 1.0 and 1.1: changes by hand, kept in a file of their own.

`load` reads and checks an overlay, `apply` carries out its actions, each on the result of those
before, and returns log records as a step would. What the two editions leave to us:

- A target that matches nothing is an error when strict, as it is a typing mistake or an overlay
  that the document outgrew; the specification lets it pass, and so do we when not strict.
- An array that is added to an array is joined to it in both editions, as 1.1 says.
- A value never replaces one of another shape (1.1: "incompatible"); remove the old one first.
- An overlay that, all in all, leaves the document as it was, leaves no record.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from normalizer import engine, patch
from normalizer.document import Document
from normalizer.errors import LoadError, MoneyerError, Place
from normalizer.findings import Finding, Op, add, remove, replace
from normalizer.jsonpath import Match, Query, QueryError
from normalizer.loading import Source
from normalizer.loading import load as load_source
from normalizer.origins import Origins
from normalizer.pointer import join, parent, unescape
from normalizer.values import JsonObject, copy, same

_ID = "overlay"
_ROOT_MEMBERS = frozenset({"overlay", "info", "extends", "actions"})
_INFO_MEMBERS = frozenset({"title", "version", "description"})
_ACTION_MEMBERS = frozenset({"target", "description", "update", "remove", "copy"})


@dataclass(frozen=True, slots=True)
class Action:
    """One change: what `target` selects is removed, or `update` or what `copied` selects put in."""

    number: int
    target: Query
    description: str
    removes: bool
    update: Any
    copied: Query | None


@dataclass(frozen=True, slots=True)
class Overlay:
    """A checked overlay, with the source that its places are looked up in."""

    source: Source
    title: str
    actions: tuple[Action, ...]

    def place(self, pointer: str) -> Place:
        """The line and column of a part of the overlay."""
        return self.source.places().locate([pointer])[pointer]


def load(path: str | os.PathLike[str]) -> Overlay:
    """Reads an overlay. Raises MoneyerError, with file and line, for what is none."""
    return read(load_source(path))


def read(source: Source) -> Overlay:
    """The overlay in a loaded source. Raises LoadError, with file and line, for what is none."""
    return _Reader(source).overlay()


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source

    def overlay(self) -> Overlay:
        tree = self.source.tree
        self._members(tree, _ROOT_MEMBERS, "", "an overlay")
        version = self._text(tree, "overlay", "")
        if not re.fullmatch(r"1\.[01]\.\d+", version):
            raise self._error(f"is an overlay of edition {version!r}, not 1.0 or 1.1", "/overlay")
        info = tree.get("info")
        self._members(info, _INFO_MEMBERS, "/info", "the info of an overlay")
        title = self._text(info, "title", "/info")
        self._text(info, "version", "/info")
        if "extends" in tree:
            self._text(tree, "extends", "")
        actions = tree.get("actions")
        if not isinstance(actions, list) or not actions:
            raise self._error("has no list of actions", "/actions" if "actions" in tree else "")
        seen: dict[str, int] = {}
        for position, action in enumerate(actions):
            first = seen.setdefault(json.dumps(action, sort_keys=True), position)
            if first != position:
                raise self._error(
                    f"has action {position + 1} twice, first as action {first + 1}",
                    f"/actions/{position}",
                )
        return Overlay(self.source, title, tuple(map(self._action, range(len(actions)))))

    def _action(self, position: int) -> Action:
        at = f"/actions/{position}"
        action = self.source.tree["actions"][position]
        self._members(action, _ACTION_MEMBERS, at, "an action")
        description = self._text(action, "description", at) if "description" in action else ""
        removes = action.get("remove", False)
        if not isinstance(removes, bool):
            raise self._error("has an action whose 'remove' is not true or false", f"{at}/remove")
        if not removes and ("update" in action) is ("copy" in action):
            what = "both 'update' and 'copy'" if "copy" in action else "nothing to do"
            raise self._error(f"has an action with {what}", at)
        target = self._query(action, "target", at)
        if removes and not target.text.strip("$ "):
            raise self._error("has an action that removes the whole document", f"{at}/remove")
        copied = self._query(action, "copy", at) if "copy" in action and not removes else None
        return Action(position + 1, target, description, removes, action.get("update"), copied)

    def _query(self, action: JsonObject, name: str, at: str) -> Query:
        text = self._text(action, name, at)
        try:
            return Query(text)
        except QueryError as error:
            raise self._error(
                f"has an action whose {name} {text!r} is no JSONPath: {error}", f"{at}/{name}"
            ) from None

    def _members(self, node: Any, known: frozenset[str], at: str, what: str) -> None:
        if not isinstance(node, dict):
            raise self._error(f"has something that is not {what}", at)
        for name in node:
            if name not in known and not name.startswith("x-"):
                raise self._error(f"has a member {name!r}, which {what} does not have", at)

    def _text(self, node: JsonObject, name: str, at: str) -> str:
        value = node.get(name)
        if isinstance(value, str):
            return value
        problem = "is not a string" if name in node else "is missing"
        raise self._error(f"is no overlay: '{name}' {problem}", join(at, name))

    def _error(self, what: str, pointer: str) -> LoadError:
        return LoadError(what, place=self.source.places().locate([pointer])[pointer])


def apply(
    document: Document,
    overlay: Overlay,
    origins: Origins | None = None,
    *,
    strict: bool = True,
    warnings: list[str] | None = None,
) -> list[JsonObject]:
    """Carries out an overlay on a document, in place, and returns the log records.

    With `origins`, each record gets its `x-origin`, and moves are entered there. Targets that
    match nothing are told to `warnings` when not strict. Raises MoneyerError, with file and line,
    for an action that does not fit; the document is then as it was.
    """
    run = _Run(document, overlay, strict, warnings)
    try:
        for action in overlay.actions:
            run.act(action)
        done = [record for batch in run.batches for record in batch]
        if _cancels_out(document, done):
            return []
    except MoneyerError:
        _take_back(document, [record for batch in run.batches for record in batch])
        raise
    finally:
        document.changed()
    if origins is not None:
        for batch in run.batches:
            for record in batch:
                if "x-at" in record:
                    record["x-origin"] = origins.of(record["x-at"])
            origins.record(batch)
    return done


class _Misfit(Exception):
    """An update that cannot be merged into what stands at a pointer."""

    def __init__(self, pointer: str, there: Any, value: Any) -> None:
        super().__init__(f"cannot put {_shape(value)} in place of {_shape(there)} at #{pointer}")


class _Run:
    """Carries out actions; `batches` are the records of what was done so far."""

    def __init__(
        self, document: Document, overlay: Overlay, strict: bool, warnings: list[str] | None
    ) -> None:
        self.document, self.overlay = document, overlay
        self.strict, self.warnings = strict, warnings
        self.batches: list[list[JsonObject]] = []

    def act(self, action: Action) -> None:
        matches = action.target.find(self.document.tree)
        if not matches:
            error = self._error(action, "target", f"{action.target.text!r} matches nothing")
            if self.strict:
                raise error
            if self.warnings is not None:
                self.warnings.append(str(error))
            return
        findings = list(
            self._removals(action, matches)
            if action.removes
            else self._updates(action, matches, self._value(action))
        )
        try:
            self._carry_out(findings)
        except engine.ConflictError:  # one selected value lies in another: then one by one
            for match in matches:
                self._again(action, match.pointer)

    def _again(self, action: Action, pointer: str) -> None:
        try:
            match = Match(pointer, self.document.at(pointer))
        except KeyError:
            return
        self._carry_out(list(self._updates(action, [match], self._value(action))))

    def _carry_out(self, findings: list[Finding]) -> None:
        if not findings:
            return
        records = engine.apply(self.document, _ID, findings)
        first = next(records)  # a batch that is refused has changed nothing
        self.batches.append(batch := [first])
        for record in records:
            batch.append(record)  # one by one, so that what was done is known when the rest fails

    def _value(self, action: Action) -> Any:
        if action.copied is None:
            return action.update
        found = action.copied.find(self.document.tree)
        if len(found) != 1:
            what = f"{action.copied.text!r} matches {len(found)} values, not one"
            raise self._error(action, "copy", what)
        return found[0].value

    def _removals(self, action: Action, matches: list[Match]) -> Iterator[Finding]:
        pointers = {match.pointer: None for match in matches}
        for pointer in pointers:
            if not any(above in pointers for above in _above(pointer)):
                yield self._finding(action, pointer, "the overlay removes it", [remove(pointer)])

    def _updates(self, action: Action, matches: list[Match], value: Any) -> Iterator[Finding]:
        shapes = dict.fromkeys(_shape(match.value) for match in matches)
        if len(shapes) > 1:
            what = f"{action.target.text!r} matches {' and '.join(shapes)} at once"
            raise self._error(action, "target", what)
        for pointer, node in matches:
            try:
                ops = list(_merged(node, value, pointer, is_target=True))
            except _Misfit as misfit:
                raise self._error(
                    action, "update", str(misfit), hint="let another action remove it first"
                ) from None
            if ops:
                yield self._finding(action, pointer, _told(ops, pointer), ops)

    def _finding(self, action: Action, pointer: str, message: str, ops: list[Op]) -> Finding:
        evidence = {"overlay": PurePath(self.overlay.source.name).name, "action": action.number}
        reason = action.description or "the overlay says so"
        return Finding(pointer, message, reason, tuple(ops), evidence=evidence)

    def _error(
        self, action: Action, member: str, what: str, hint: str | None = None
    ) -> MoneyerError:
        place = self.overlay.place(f"/actions/{action.number - 1}/{member}")
        return MoneyerError(f"action {action.number}: {member} {what}", place=place, hint=hint)


def _merged(node: Any, value: Any, path: str, *, is_target: bool = False) -> Iterator[Op]:
    """The operations that merge `value` into `node`: only those that change something."""
    if isinstance(node, dict) and isinstance(value, dict):
        for name, item in value.items():
            if name in node:
                yield from _merged(node[name], item, join(path, name))
            else:
                yield add(join(path, name), copy(item))
    elif isinstance(node, list) and (isinstance(value, list) or is_target):
        for item in value if isinstance(value, list) else [value]:
            yield add(f"{path}/-", copy(item))
    elif isinstance(node, (dict, list)) or isinstance(value, (dict, list)):
        raise _Misfit(path, node, value)
    elif not same(node, value):
        yield replace(path, value)


def _told(ops: list[Op], pointer: str) -> str:
    """What the operations do to the value at `pointer`, by the names of its members."""
    members = dict.fromkeys(op.path[len(pointer) + 1 :].partition("/")[0] for op in ops)
    if "-" in members:
        return f"the overlay adds {len(ops)} to the array"
    if "" in members:
        return "the overlay replaces it"
    return f"the overlay sets {', '.join(map(unescape, members))}"


def _shape(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a plain value"


def _above(pointer: str) -> Iterator[str]:
    while pointer:
        pointer = parent(pointer)
        yield pointer


def _take_back(document: Document, records: list[JsonObject]) -> None:
    for position in range(len(records) - 1, -1, -1):
        record = records[position]
        if record["op"] != "test":
            before = None if record["op"] == "add" else records[position - 1]["value"]
            document.tree = patch.take_back(document.tree, record, before)


def _do_again(document: Document, records: list[JsonObject]) -> None:
    for record in records:
        if record["op"] != "test":
            again = record | {"value": copy(record["value"])} if "value" in record else record
            document.tree = patch.apply(document.tree, again)


def _cancels_out(document: Document, records: list[JsonObject]) -> bool:
    """Whether the records leave the document as it was; if so, they are taken back.

    An example is an overlay that removes the servers and sets its own, on its own result.
    """
    cells = Counter(_cell(record["path"]) for record in records if record["op"] != "test")
    above = {pointer for cell in cells for pointer in _above(cell)}
    if any(
        count == 1 and cell not in above and not any(map(cells.__contains__, _above(cell)))
        for cell, count in cells.items()
    ):
        return False  # nothing else touches this one, so it is not what it was
    outermost = [cell for cell in cells if not any(map(cells.__contains__, _above(cell)))]
    after = {cell: copy(_state(document, cell)) for cell in outermost}
    _take_back(document, records)
    if all(same(_state(document, cell), state) for cell, state in after.items()):
        return True
    _do_again(document, records)
    return False


def _cell(path: str) -> str:
    """What an operation may be cancelled in: a member, or, as elements move, the whole array."""
    holder, _, name = path.rpartition("/")
    return holder if name.isdigit() else path


def _state(document: Document, cell: str) -> list[Any]:
    """The value of a cell, if there is one, and the order of keys that it stands in."""
    try:
        holder = document.at(parent(cell)) if cell else None
        return [list(holder) if isinstance(holder, dict) else None, document.at(cell)]
    except KeyError:
        return []
