"""The operations of a document by their path templates, and the best one of those that fit.

Templates stand in a tree, one level a segment, so that a path only meets those that begin like it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

from normalizer.document import Document, OperationSite
from normalizer.pointer import join
from normalizer.traffic.segments import Segment, template_segments
from normalizer.traffic.servers import Prefix, prefixes

Enums: TypeAlias = Mapping[str, frozenset[str]]
"""The values that path parameters are limited to, by the name of the parameter."""


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """An operation, with what its path is matched by."""

    site: OperationSite
    segments: tuple[Segment, ...]
    prefixes: frozenset[Prefix]
    enums: Enums
    literals: int


class _Node:
    """The templates that begin alike."""

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.parameters: dict[tuple[str, ...], tuple[Segment, _Node]] = {}
        self.routes: dict[str, list[Route]] = {}

    def below(self, segment: Segment) -> _Node:
        if segment.is_literal:
            return self.literals.setdefault(segment.text, _Node())
        return self.parameters.setdefault(segment.literals, (segment, _Node()))[1]

    def fitting(self, text: str) -> Iterator[_Node]:
        if text in self.literals:
            yield self.literals[text]
        for segment, node in self.parameters.values():
            if segment.fits(text):
                yield node


class Routes:
    """All operations that can be called."""

    def __init__(self, document: Document) -> None:
        self._root = _Node()
        self.longest = 0
        self.literals: set[str] = set()
        self.prefixes: set[Prefix] = set()
        self.first: set[str] = set()
        for site in _callable(document):
            self._add(_route(document, site))

    def _add(self, route: Route) -> None:
        node = self._root
        self.first |= {segment.text for segment in route.segments[:1] if segment.is_literal}
        for segment in route.segments:
            node = node.below(segment)
            if segment.is_literal:
                self.literals.add(segment.text)
        node.routes.setdefault(route.site.method.upper(), []).append(route)
        self.longest = max(self.longest, len(route.segments))
        self.prefixes |= route.prefixes

    def fitting(self, segments: Sequence[str], method: str | None) -> list[Route]:
        """The operations of a method, or of any, whose templates fit all of the segments."""
        nodes = [self._root]
        for text in segments:
            nodes = [below for node in nodes for below in node.fitting(text)]
            if not nodes:
                return []
        by_method = [node.routes for node in nodes]
        if method is not None:
            return [route for routes in by_method for route in routes.get(method, ())]
        return [route for routes in by_method for same in routes.values() for route in same]


def _callable(document: Document) -> Iterator[OperationSite]:
    """The operations below `paths`, through references of path items too."""
    shared: dict[str, list[OperationSite]] = {}
    for site in document.index.operations:
        if site.is_callable:
            yield site
        else:
            shared.setdefault(site.item_pointer, []).append(site)
    paths = document.tree.get("paths")
    for template, item in paths.items() if isinstance(paths, dict) else ():
        if isinstance(item, dict) and "$ref" in item:
            pointer = document.follow(item, join("/paths", template))[1]
            yield from (site._replace(path=template) for site in shared.get(pointer, ()))


def _route(document: Document, site: OperationSite) -> Route:
    segments = template_segments(site.path)
    enums = _enums(document, site) if "{" in site.path else {}
    literals = sum(segment.is_literal for segment in segments)
    return Route(site, segments, prefixes(document, site), enums, literals)


def _enums(document: Document, site: OperationSite) -> Enums:
    found: dict[str, frozenset[str]] = {}
    for _, (parameter, _) in document.parameters(site):
        name, schema = parameter.get("name"), document.follow(parameter.get("schema"))[0]
        values = schema.get("enum") if isinstance(schema, dict) else None
        if parameter.get("in") == "path" and isinstance(name, str) and isinstance(values, list):
            found[name] = frozenset(map(_sent, values))
    return found


def _sent(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class Rank(NamedTuple):
    """How well a template fits a path; the least is the best."""

    misses: int
    literals: int
    by_segment: tuple[tuple[int, int], ...]
    slash: bool


_LITERAL: Final = (0, 0)
_LISTED: Final = (2, 0)
_FREE: Final = (3, 0)
_MISSED: Final = (4, 0)


def best(routes: Sequence[Route], segments: Sequence[str], *, slash: bool) -> list[Route]:
    """The routes that fit the segments best; more than one when nothing tells them apart.

    A value that an enum does not list comes last. Then the template with more literal segments
    wins, and of equals the one that is literal further left (OpenAPI 3.1 section 4.8.8.2). `slash`
    says whether the path ends in one.
    """
    if len(routes) < 2:
        return list(routes)
    ranks = [_rank(route, segments, slash) for route in routes]
    least = min(ranks)
    return [route for route, rank in zip(routes, ranks, strict=True) if rank == least]


def _rank(route: Route, texts: Sequence[str], slash: bool) -> Rank:
    each = tuple(
        _segment_rank(route, segment, text)
        for segment, text in zip(route.segments, texts, strict=True)
    )
    return Rank(
        misses=each.count(_MISSED),
        literals=-each.count(_LITERAL),
        by_segment=each,
        slash=route.site.path.endswith("/") is not slash,
    )


def _segment_rank(route: Route, segment: Segment, text: str) -> tuple[int, int]:
    # What was recorded may be the template itself, its names in other letters.
    if segment.is_literal or segment.text.lower() == text.lower():
        return _LITERAL
    name = segment.parameter
    if name is None:
        return 1, -sum(map(len, segment.literals))
    values = route.enums.get(name)
    if values is None:
        return _FREE
    return _LISTED if text in values else _MISSED
