"""From facts to findings: each schema gives way where it was contradicted, and nowhere else.

What a response proves about a component that requests use as well is applied to a copy of it for
the response side. Whatever only responses use refers to the copy from then on; components that
lie between are copied too. `x-moneyer-copy-of` on a copy says what it is one of.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from functools import cached_property
from typing import Any
from urllib.parse import quote, unquote

from normalizer.document import Document
from normalizer.evidence.edits import Edits, position
from normalizer.evidence.facts import HABIT, ILLUSTRATION, WHOLE, Fact, merge
from normalizer.evidence.giving_way import credible, satisfied
from normalizer.evidence.judge import Judge
from normalizer.evidence.sides import SCHEMAS, Reach, component_of
from normalizer.findings import Finding, Op, add
from normalizer.pointer import covers, escape, join, pointer_of
from normalizer.values import JsonObject

COPY_OF = "x-moneyer-copy-of"
_GUESSED = (ILLUSTRATION, HABIT)


def widen(document: Document, facts: Iterable[Fact]) -> Iterator[Finding]:
    """The findings for facts, whose pointers are into the document as it is.

    A fact that the document satisfies, or has nothing to do with any more, makes none.
    """
    return _Widening(document, merge(facts)).findings()


def stale(document: Document, facts: Iterable[Fact]) -> list[Fact]:
    """The facts that are about nothing in the document: no such place, or another claim."""
    judge = Judge(document)
    return [fact for fact in facts if not _applies(judge, fact) and not _holds(judge, fact)]


def _node(judge: Judge, pointer: str) -> Any:
    try:
        return judge.document.at(pointer)
    except (KeyError, ValueError):
        return None


def _holds(judge: Judge, fact: Fact) -> bool:
    node = _node(judge, fact.pointer)
    return isinstance(node, (dict, bool)) and satisfied(judge, node, fact)


def _applies(judge: Judge, fact: Fact) -> bool:
    node = _node(judge, fact.pointer)
    return credible(judge, node, fact) and not satisfied(judge, node, fact)


class _Widening:
    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        self.document = document
        self.judge = Judge(document)
        self.here = Edits(self.judge, self._edits_of)
        """What changes where it stands."""
        self.there = Edits(self.judge, self._edits_of)
        """What changes in copies, by the pointers of what they are copies of."""
        self.copies: dict[str, str] = {}
        """Which components are copied, and the names of their copies."""
        contradicted = self._place(facts)
        if contradicted:
            self._copy(contradicted)
        self._follow_moves()

    def _edits_of(self, pointer: str) -> Edits:
        """The edits that responses see at a place."""
        return self.there if component_of(pointer) in self.copies else self.here

    @cached_property
    def reach(self) -> Reach:
        return Reach(self.document)

    @cached_property
    def schemas(self) -> JsonObject:
        components = self.document.tree.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        return schemas if isinstance(schemas, dict) else {}

    @cached_property
    def earlier(self) -> dict[str, str]:
        """The copies that an earlier run made, by what they are copies of."""
        return {
            node[COPY_OF]: name
            for name, node in self.schemas.items()
            if isinstance(node, dict) and isinstance(node.get(COPY_OF), str)
        }

    def _place(self, facts: Sequence[Fact]) -> list[str]:
        """Sorts facts by where they take effect, and tells which components need a copy."""
        contradicted: list[str] = []
        for fact in facts:
            fact = self._relocated(fact)
            if not _applies(self.judge, fact):
                continue
            name = component_of(fact.pointer) if fact.received_only else None
            if name in self.schemas and name in self.reach.sent:
                if name in self.reach.received:
                    self.there.facts[fact.pointer].append(fact)
                    contradicted.append(name)
            else:
                self.here.facts[fact.pointer].append(fact)
        return list(dict.fromkeys(contradicted))

    def _relocated(self, fact: Fact) -> Fact:
        """A fact about a component that responses use a copy of is about the copy."""
        name = component_of(fact.pointer) if fact.received_only and self.earlier else None
        if name in self.earlier and name not in self.reach.received:
            old, new = join(SCHEMAS[:-1], name), join(SCHEMAS[:-1], self.earlier[name])
            return replace(fact, pointer=new + fact.pointer[len(old) :])
        return fact

    def _copy(self, contradicted: Sequence[str]) -> None:
        reach = self.reach
        shared = reach.sent & reach.received
        names = reach.leading_to(contradicted, among=shared)
        names.sort(key=lambda name: position(self.schemas, join("", name)))
        taken = {_folded(name) for name in self.schemas}
        for name in names:
            self.copies[name] = _unused(f"{name}Response", taken)
            taken.add(_folded(self.copies[name]))
        for pointer, facts in self.here.facts.items():
            if component_of(pointer) in self.copies:
                self.there.facts[pointer] += facts
        moves = dict(self.there.moves())
        for link, home, sent in reach.links:
            if link.component not in self.copies:
                continue
            if home in self.copies:
                edits = self.there
            elif sent is False or (home in reach.received and home not in reach.sent):
                edits = self.here
            else:
                continue
            root = join(SCHEMAS[:-1], link.component)
            rest = _moved(root + link.rest, moves)[len(root) :]
            target = _reference(self.copies[link.component], rest)
            edits.references[pointer_of(link.trail)][link.keys] = target
            self._map(edits, link.trail, link.component, target)

    def _map(self, edits: Edits, trail: Any, component: str, target: str) -> None:
        """A discriminator names a component by its schema name where no mapping says otherwise."""
        if not (trail and trail[0] and trail[0][1] in ("oneOf", "anyOf")):
            return
        owner = pointer_of(trail[0][0])
        discriminator = self.document.at(owner).get("discriminator")
        if isinstance(discriminator, dict):
            mapping = discriminator.get("mapping")
            named = mapping.values() if isinstance(mapping, dict) else ()
            if component not in named and _reference(component, "") not in named:
                edits.references[owner]["discriminator", "mapping", component] = target

    def _follow_moves(self) -> None:
        """References into the inside of a schema that becomes one of several alternatives."""
        moves = dict(self.here.moves())
        if not moves:
            return
        for node, trail in self.document.index.schemas:
            reference = node.get("$ref")
            if not isinstance(reference, str) or reference.count("/") < 4:
                continue
            pointer = unquote(reference[1:])
            if (moved := _moved(pointer, moves)) != pointer:
                at, target = pointer_of(trail), "#" + _quoted(moved)
                self.here.references[at].setdefault(("$ref",), target)
                if component_of(at) in self.copies:
                    self.there.references[at].setdefault(("$ref",), target)

    def findings(self) -> Iterator[Finding]:
        found: dict[str, tuple[list[Fact], list[Op]]] = {}
        repointed: dict[str, list[Op]] = {}
        settled: tuple[str, ...] = ()
        for place in self.here.places:
            if any(covers(done, place) for done in settled):
                continue
            ops, more_settled = self.here.operations(place)
            settled += more_settled
            inside = [at for done in more_settled for at in self.here.below(done)]
            places = dict.fromkeys([place, *inside])
            facts = [fact for at in places for fact in self.here.facts.get(at, ())]
            if facts:
                found[place] = facts, list(ops)
            else:
                target = next(iter(self.here.references[place].values()))
                repointed.setdefault(unquote(target[1:]), []).extend(ops)
        copies = {name: join(SCHEMAS[:-1], copied) for name, copied in self.copies.items()}
        for target, more in repointed.items():
            for place in (*found, *copies.values()):
                if covers(place, target):
                    found.setdefault(place, ([], []))[1].extend(more)
                    break
        for place, (facts, ops_) in found.items():
            if facts:
                reason = "it gives way to what was seen, in this place only"
                yield _finding(place, facts, tuple(ops_), reason)
        for name, place in copies.items():
            yield self._copied(name, place, found.get(place, ([], []))[1])

    def _copied(self, name: str, place: str, repointed: Sequence[Op]) -> Finding:
        pointer, copied = join(SCHEMAS[:-1], name), self.copies[name]
        content = self.there.rebuilt(self.schemas[name], pointer)
        content[COPY_OF] = name
        facts = [fact for place in self.there.below(pointer) for fact in self.there.facts[place]]
        ops = (add(place, content), *repointed)
        reason = f"requests use {name} too, so responses get a copy of it, {copied}"
        if facts:
            return _finding(pointer, facts, ops, f"{reason}, which gives way")
        message = f"{name} leads to a component that responses contradict"
        return Finding(pointer, message, f"{reason}, which leads to the copy of that", ops)


def _finding(pointer: str, facts: Sequence[Fact], ops: tuple[Op, ...], reason: str) -> Finding:
    told: dict[str, None] = {}
    for fact in facts:
        below = fact.pointer[len(pointer) :] if covers(pointer, fact.pointer) else ""
        told[(f"{below}: " if below else "") + told_of(fact)] = None
    places = list(dict.fromkeys(f"{f.operation} {f.status}".strip() for f in facts))
    seen_in = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    guess = all(fact.status in _GUESSED or fact.seen == WHOLE for fact in facts)
    return Finding(
        pointer,
        f"{'; '.join(told)} (seen in {seen_in})",
        reason,
        ops,
        "heuristic" if guess else "certain",
        [{name: value for name, value in asdict(fact).items() if value != ""} for fact in facts],
    )


def told_of(fact: Fact) -> str:
    """A fact in words: what is declared, and what comes."""
    match fact.kind:
        case "type":
            return f"declared as {fact.claim}, comes as {fact.seen}"
        case "null":
            return f"declared as {fact.claim}, comes as null"
        case "list":
            return f"declared as {fact.claim}, comes as a list of such"
        case "item":
            return "declared as a list, comes as a single element of it"
        case "enum":
            return f"the {fact.claim} does not list {json.dumps(fact.seen)}"
        case "unlisted":
            return f"the {fact.claim} does not list a {fact.seen} that comes"
        case "missing":
            return f"the required property {fact.seen!r} is absent"
        case "unknown":
            return "properties come that are not declared, where no others may"
        case "constraint":
            return f"{fact.claim!r} is not kept"
        case "property":
            return f"the property {fact.claim!r} is not declared, and comes as {fact.seen}"
        case "overlap":
            return "several alternatives of the oneOf fit"


def _reference(name: str, rest: str) -> str:
    return "#" + _quoted(SCHEMAS + escape(name) + rest)


def _quoted(pointer: str) -> str:
    """A pointer as a URI fragment (RFC 6901 section 6)."""
    try:
        return quote(pointer, safe="/~!$&'()*+,;=:@-._")
    except UnicodeEncodeError:  # a lone surrogate, which has no form in a URI
        return pointer.replace("%", "%25")


def _moved(pointer: str, moves: Mapping[str, str]) -> str:
    """Where the inside of a schema is, once it is one of several alternatives."""
    for old, new in sorted(moves.items(), reverse=True):
        if pointer.startswith(old + "/"):
            pointer = new + pointer[len(old) :]
    return pointer


def _folded(name: str) -> str:
    """What is left of a name in the identifiers of every language."""
    return re.sub(r"[\W_]+", "", name).casefold()


def _unused(name: str, taken: set[str]) -> str:
    number = 1
    candidate = name
    while _folded(candidate) in taken:
        number += 1
        candidate = f"{name}{number}"
    return candidate
