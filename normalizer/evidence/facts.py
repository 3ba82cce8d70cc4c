"""Facts: what evidence proved, in a form that carries nothing of a payload.

A fact names a schema of the published document by pointer, what that schema claims, and what was
seen instead. The names in it are the document's own; the one thing taken from a payload is a
value that an enum does not list, and only if it is a word like those that it lists.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias, get_args

Kind: TypeAlias = Literal[
    "type",  # a value of another JSON type came; `seen` is that type
    "null",  # null came
    "list",  # a list of such values came where a single one was declared
    "item",  # a single element came where a list was declared
    "enum",  # `seen` is a value that the enum does not list
    "unlisted",  # like `enum`, but the value is not for telling; `seen` is its type
    "missing",  # `seen` is the required property that was absent
    "unknown",  # a property came that is not declared, where none was to come
    "constraint",  # `claim` is the keyword that was not kept
    "overlap",  # several members of a oneOf fit
    "property",  # `claim` is the name of a property that is not declared, `seen` its type
]
KINDS: tuple[Kind, ...] = get_args(Kind)

Seen: TypeAlias = "str | int | bool"

WHOLE = "whole number"
"""Seen where an integer was declared: `5050.0`, which JSON Schema takes, but no int prints."""

SENT = ("request", "reply")
"""The statuses of what a client sends: requests, and its answers to callbacks and webhooks."""
ILLUSTRATION = "schema"
"""The status of an example in a component that both sides may use."""
HABIT = "habit"
"""The status of what was not seen, but is likely: an accepted habit of the server."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One contradiction between a schema and what came; `count` values showed it."""

    pointer: str
    kind: Kind
    claim: str
    seen: Seen
    operation: str
    status: str
    count: int = 1

    @property
    def sent(self) -> bool:
        """Whether it is about what a client sends."""
        return self.status in SENT

    @property
    def received_only(self) -> bool:
        """Whether it must not touch what requests use.

        That alternatives overlap is a property of the schema, whoever sends the value.
        """
        return not self.sent and self.status != ILLUSTRATION and self.kind != "overlap"

    def key(self) -> tuple[str, ...]:
        """What two records of one fact share; also the order of facts."""
        seen = json.dumps(self.seen, ensure_ascii=False)
        return (self.pointer, self.kind, seen, self.claim, self.operation, self.status)


def merge(*groups: Iterable[Fact]) -> list[Fact]:
    """All facts once, in order. The larger count stays: merging twice must change nothing."""
    found: dict[tuple[str, ...], Fact] = {}
    for group in groups:
        for fact in group:
            key = fact.key()
            known = found.get(key)
            if known is None or known.count < fact.count:
                found[key] = fact
    return [found[key] for key in sorted(found)]


def counted(facts: Iterable[Fact]) -> list[Fact]:
    """All facts once, in order, with the counts of the same one added up."""
    found: dict[tuple[str, ...], Fact] = {}
    for fact in facts:
        key = fact.key()
        known = found.get(key)
        found[key] = replace(fact, count=fact.count + known.count) if known else fact
    return [found[key] for key in sorted(found)]


_WORD = re.compile(r"[A-Za-z0-9_ .:/+-]{0,40}")
_SIGN = re.compile(r"[!-/:-@\[-`{-~]{1,3}")
_CLASSES = tuple(re.compile(pattern) for pattern in ("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]"))


def speakable(value: Any, listed: Iterable[Any]) -> bool:
    """Whether an unlisted enum value may enter a fact.

    It must look like the values that are listed, so that nothing personal gets in by way of a
    field that holds something else than its schema says.
    """
    listed = list(listed)
    if isinstance(value, bool):
        return True
    if isinstance(value, int):
        return abs(value) < 1000
    if not isinstance(value, str) or not _WORD.fullmatch(value):
        return isinstance(value, str) and _SIGN.fullmatch(value) is not None
    words = [word for word in listed if isinstance(word, str)]
    if not value or value.casefold() in (word.casefold() for word in words):
        return True
    if re.search("[0-9]{4}", value) or (len(value) > 12 and re.search("[0-9]", value)):
        return False  # an account, a date, a token
    if not words:
        return len(value) <= 12 and not re.search("[0-9]", value)
    return len(value) <= max(12, 2 * max(map(len, words))) and all(
        any(pattern.search(word) for word in words) for pattern in _CLASSES if pattern.search(value)
    )
