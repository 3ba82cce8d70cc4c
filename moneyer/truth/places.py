"""What each operation declares, by status, and which components each of these leads to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeAlias
from urllib.parse import unquote

from moneyer.truth.claims import claim
from normalizer.document import Document, Located, OperationSite
from normalizer.evidence.sides import situation, tokens_of
from normalizer.pointer import Trail, join, split
from normalizer.values import JsonObject

Place: TypeAlias = tuple[str, str]
"""An operation (`GET /x`) and a status, or `request`."""


@dataclass(slots=True)
class Declared:
    """What one operation declares, in document order."""

    site: OperationSite
    contents: dict[str, list[JsonObject]] = field(default_factory=dict)
    """The content maps, by status."""
    parameters: int = 0

    def words(self, status: str) -> str:
        """The claim: media types and types."""
        if status not in self.contents:
            return "not declared" if status.isdigit() else self._parameters
        return claim(self.contents[status]) or (
            self._parameters if status == "request" else "no body"
        )

    @property
    def _parameters(self) -> str:
        return f"{self.parameters} parameter{'s' * (self.parameters != 1)}"

    def has_schema(self, status: str) -> bool:
        """Whether something is claimed that evidence could contradict."""
        media_types = chain.from_iterable(c.values() for c in self.contents.get(status, ()))
        return any(isinstance(media, dict) and "schema" in media for media in media_types)


class Places:
    """The operations of a document, and where evidence in the document belongs."""

    def __init__(self, document: Document) -> None:
        self.operations: dict[str, Declared] = {}
        for site in document.index.operations:
            name = situation(site.trail).operation
            if name not in self.operations:
                self.operations[name] = _declared(document, site)
        self._uses: dict[str | Place, set[str]] = defaultdict(set)
        for node, trail in _references(document):
            self._uses[_home(trail)].add(_component(split(unquote(node["$ref"][1:]))))
        self._users: dict[str, list[Place]] = defaultdict(list)
        for home in list(self._uses):
            if isinstance(home, tuple):
                for component in self._reached(home):
                    self._users[component] += self._of_path(home)

    def _reached(self, home: Place) -> set[str]:
        reached: set[str] = set()
        waiting = list(self._uses[home])
        while waiting:
            component = waiting.pop()
            if component not in reached:
                reached.add(component)
                waiting += self._uses.get(component, ())
        return reached

    def of_trail(self, trail: Trail) -> list[Place]:
        """Where something in the document belongs: in a component, to all that lead to it."""
        home = _home(trail)
        if isinstance(home, str):
            return list(dict.fromkeys(self._users.get(home, ())))
        return self._of_path(home)

    def _of_path(self, place: Place) -> list[Place]:
        """The parameters of a path item are those of each of its operations."""
        operation, status = place
        if operation in self.operations:
            return [place]
        return [
            (name, status)
            for name, found in self.operations.items()
            if found.site.path == operation
        ]


def _declared(document: Document, site: OperationSite) -> Declared:
    found = Declared(site, parameters=sum(1 for _ in document.parameters(site)))
    written = [((site.trail, "requestBody"), site.node.get("requestBody"))]
    responses = site.node.get("responses")
    if isinstance(responses, dict):
        around = (site.trail, "responses")
        written += [((around, key), value) for key, value in responses.items()]
    for trail, value in written:
        node, _ = document.follow(value)
        if isinstance(node, dict):
            content = node.get("content")
            contents = found.contents.setdefault(situation(trail).status, [])
            if isinstance(content, dict):
                contents.append(content)
    return found


def _references(document: Document) -> Iterator[Located]:
    index = document.index
    for located in chain(
        index.schemas,
        index.parameters,
        index.headers,
        index.request_bodies,
        index.responses,
        index.media_types,
    ):
        reference = located.node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            yield located


def _home(trail: Trail) -> str | Place:
    """The component that something stands in, or else the operation and the status."""
    tokens = [str(token) for token in tokens_of(trail)]
    if tokens[:1] == ["components"] and tokens[1:2] not in (["callbacks"], ["pathItems"]):
        return _component(tokens)
    where = situation(trail)
    return where.operation, where.status


def _component(tokens: list[str]) -> str:
    return join("", *tokens[:3])
