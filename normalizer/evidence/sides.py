"""Which side of the wire a schema describes: what the client sends, or what it receives.

Callbacks and webhooks are requests that the client receives, and whose responses it sends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from normalizer.document import MORE_METHODS, Document
from normalizer.evidence.facts import ILLUSTRATION
from normalizer.pointer import Token, Trail, escape
from normalizer.values import JsonObject

SCHEMAS = "/components/schemas/"


class Situation(NamedTuple):
    """Whose value a schema describes: `sent` is None for a component that both may use."""

    sent: bool | None
    operation: str
    status: str


def situation(trail: Trail) -> Situation:
    """The operation and the status that a place of the document belongs to."""
    return _situation(tokens_of(trail))


def _situation(tokens: list[Token]) -> Situation:
    match [str(token) for token in tokens[:2]]:
        case ["components", "schemas"]:
            return Situation(None, "", ILLUSTRATION)
        case ["components", "headers" | "responses"]:
            return Situation(False, "", "response")
        case ["components", "parameters" | "requestBodies"]:
            return Situation(True, "", "request")
        case ["components", "callbacks"]:
            return _of_item(tokens[3:], True)
        case ["components", _]:
            return _of_item(tokens[2:], False)
        case [section, _]:
            return _of_item(tokens[1:], section == "webhooks")
    return Situation(None, "", ILLUSTRATION)


def _of_item(tokens: list[Token], received: bool) -> Situation:
    """The same for what is in a path item; `tokens` begins with its path, name or expression.

    `received` tells that it is the client who gets these requests.
    """
    first, *others = [*tokens, "", "", "", ""]
    operation, rest = str(first), list[Token](others)
    if rest[0] == MORE_METHODS:
        rest = rest[1:]
    if rest[0] != "parameters":
        operation = f"{str(rest[0]).upper()} {operation}"
        rest = rest[1:]
    if rest[0] in ("parameters", "requestBody"):
        return Situation(not received, operation, "event" if received else "request")
    if rest[0] == "responses":
        return Situation(received, operation, "reply" if received else str(rest[1]))
    if rest[0] == "callbacks":
        return _of_item(rest[2:], not received)
    return Situation(None, operation, ILLUSTRATION)


def tokens_of(trail: Trail) -> list[Token]:
    """The tokens of a trail, from the root."""
    tokens: list[Token] = []
    while trail:
        trail, token = trail
        tokens.append(token)
    return tokens[::-1]


def component_of(pointer: str) -> str | None:
    """The name of the component schema that a place is inside of, if it is in one."""
    if not pointer.startswith(SCHEMAS):
        return None
    return pointer[len(SCHEMAS) :].partition("/")[0].replace("~1", "/").replace("~0", "~")


class Link(NamedTuple):
    """A reference to a component schema, and where it is written: `$ref`, or in a mapping."""

    component: str
    rest: str
    node: JsonObject
    trail: Trail
    keys: tuple[str, ...]


class Reach:
    """Which component schemas are used by what is sent, and which by what is received."""

    def __init__(self, document: Document) -> None:
        self.links: list[tuple[Link, str | None, bool | None]] = []
        """Each reference, with the component that it is in, or else the side it is on."""
        users: dict[bool, list[str]] = {True: [], False: []}
        self._uses: dict[str, list[str]] = defaultdict(list)
        for link in _links(document):
            home, sent = _home(link.trail)
            self.links.append((link, home, sent))
            if home is not None:
                self._uses[home].append(link.component)
            elif sent is not None:
                users[sent].append(link.component)
        self.sent = self._closure(users[True])
        self.received = self._closure(users[False])

    def _closure(self, names: Iterable[str]) -> frozenset[str]:
        reached: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += self._uses.get(name, ())
        return frozenset(reached)

    def leading_to(self, names: Iterable[str], among: frozenset[str]) -> list[str]:
        """The given components, and those `among` the others from which one gets to them."""
        found = dict.fromkeys(names)
        users: dict[str, list[str]] = defaultdict(list)
        for user, used in self._uses.items():
            if user in among:
                for name in used:
                    users[name].append(user)
        waiting = list(found)
        while waiting:
            for user in users[waiting.pop()]:
                if user not in found:
                    found[user] = None
                    waiting.append(user)
        return list(found)


def _home(trail: Trail) -> tuple[str | None, bool | None]:
    """The component schema that a place is in, or the side that it is on."""
    tokens = tokens_of(trail)
    if tokens[:2] == ["components", "schemas"] and len(tokens) > 2:
        return str(tokens[2]), None
    return None, _situation(tokens).sent


def _links(document: Document) -> Iterator[Link]:
    schemas = document.tree.get("components")
    schemas = schemas.get("schemas") if isinstance(schemas, dict) else None
    schemas = schemas if isinstance(schemas, dict) else {}
    known: dict[str, tuple[str, str] | None] = {}
    for node, trail in document.index.schemas:
        reference = node.get("$ref")
        if isinstance(reference, str):
            if reference not in known:
                known[reference] = target(reference)
            if (found := known[reference]) is not None:
                yield Link(*found, node, trail, ("$ref",))
        discriminator = node.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if isinstance(mapping, dict):
            for key, value in mapping.items():
                if isinstance(value, str):
                    found = (value, "") if value in schemas else target(value)
                    if found is not None:
                        yield Link(*found, node, trail, ("discriminator", "mapping", key))


def target(reference: str) -> tuple[str, str] | None:
    """The component that a reference leads into, and the pointer inside of it."""
    if not reference.startswith("#" + SCHEMAS):
        return None
    pointer = unquote(reference[1:]) if "%" in reference else reference[1:]
    name = component_of(pointer)
    if name is None:
        return None
    return name, pointer[len(SCHEMAS) + len(escape(name)) :]
