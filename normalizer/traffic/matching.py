"""Exchanges to the operations of a document that they are traffic of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from normalizer.document import Document, OperationSite
from normalizer.pointer import Trail
from normalizer.traffic.exchange import Exchange
from normalizer.traffic.responses import declared
from normalizer.traffic.routes import Route, Routes, best
from normalizer.traffic.segments import masked, segments


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Match:
    """The operation of an exchange, and what it declares for such a response.

    `status` is the key in `responses` that applies: the status, its range (`4XX`), or `default`;
    None when the status is not declared. `media_type` is the key in `content`. `schema` is as it
    is written there, at `schema_trail`, so maybe a reference or a boolean; None for none.
    """

    site: OperationSite
    status: str | None
    media_type: str | None
    schema: Any
    schema_trail: Trail

    @property
    def template(self) -> str:
        """The path template."""
        return self.site.path

    def __repr__(self) -> str:
        method = self.site.method.upper()
        return f"Match({method} {self.template}, {self.status}, {self.media_type})"


@dataclass(frozen=True, slots=True)
class Unmatched:
    """Why an exchange is of no operation, in words of the document.

    `path` has a `*` for each segment that no path template has.
    """

    method: str
    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.reason}"


class Matcher:
    """Matches exchanges to the operations of a document, which must not change meanwhile."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._routes = Routes(document)
        self._prefixes = sorted(self._routes.prefixes, key=lambda prefix: (-len(prefix), prefix))

    def match(self, exchange: Exchange) -> Match | Unmatched:
        """The operation of an exchange.

        A path may be a template itself. The base path of a server may stand before it: of several
        that are possible the longest counts. Without one, what stands before may be unknown, such
        as the base path of a proxy, when the rest fits a template that has a literal segment, and
        no other does. No template may begin with a segment of it: what follows that one is rather
        an operation that is not declared. A HEAD request is a GET where none is declared for it.
        """
        texts = segments(exchange.path)
        slash = exchange.path.endswith("/")
        for method in ("HEAD", "GET") if exchange.method == "HEAD" else (exchange.method,):
            found = self._routes_of(texts, slash, method)
            if len(found) == 1:
                return self._match(found[0], exchange)
            if found:
                return self._unmatched(exchange, f"it fits {_told(found)} alike")
        others = self._routes_of(texts, slash, None)
        if others:
            return self._unmatched(exchange, f"it fits {_told(others)}, but for the method")
        return self._unmatched(exchange, "it fits no path template")

    def _routes_of(self, texts: Sequence[str], slash: bool, method: str | None) -> list[Route]:
        """The routes that fit best: none, one, or several that nothing tells apart."""
        for start, prefix in self._starts(texts):
            routes = self._routes.fitting(texts[start:], method)
            if prefix is not None:
                routes = [route for route in routes if prefix in route.prefixes]
            if routes:
                return best(routes, texts[start:], slash=slash)
        return self._behind_unknown(texts, slash, method)

    def _starts(self, texts: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...] | None]]:
        """Where the template may begin: behind a base path, the longest first, or at once."""
        for prefix in self._prefixes:
            if prefix == tuple(texts[: len(prefix)]):
                yield len(prefix), prefix
        yield 0, None

    def _behind_unknown(self, texts: Sequence[str], slash: bool, method: str | None) -> list[Route]:
        """Of the routes that fit an end of the path, those with the most literal segments."""
        found: list[Route] = []
        for start in range(1, len(texts)):
            if texts[start - 1] in self._routes.first:
                break  # a path of the document begins here, so what follows is none
            if len(texts) - start > self._routes.longest:
                continue
            rest = texts[start:]
            routes = [route for route in self._routes.fitting(rest, method) if route.literals]
            found += best(routes, rest, slash=slash)
        most = max((route.literals for route in found), default=0)
        return [route for route in found if route.literals == most]

    def _match(self, route: Route, exchange: Exchange) -> Match:
        found = declared(
            self._document,
            route.site,
            exchange.status,
            exchange.media_type,
            has_body=exchange.has_body,
        )
        return Match(route.site, *found)

    def _unmatched(self, exchange: Exchange, reason: str) -> Unmatched:
        return Unmatched(exchange.method, masked(exchange.path, self._routes.literals), reason)


def _told(routes: Sequence[Route]) -> str:
    """The path templates of routes, the first few of many."""
    templates = list(dict.fromkeys(route.site.path for route in routes))
    more = f" and {len(templates) - 3} more" if len(templates) > 3 else ""
    return " and ".join(templates[:3]) + more
