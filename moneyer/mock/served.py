"""An API as the mock serves it: its operations, where each is found, and its schemas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from generators.ir.lowering import lower
from generators.ir.model import Content, Operation, Parameter, Server
from moneyer.mock.schemas import Schemas
from normalizer.document import Document
from normalizer.pipeline import Refined
from normalizer.pointer import join
from normalizer.values import JsonObject

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ALL = 1 << 16


class Route(NamedTuple):
    """A path that leads to operations: how literal it is, and what it is matched with."""

    literal: tuple[int, ...]
    """For each segment, how many characters of it are fixed; all of them count for most."""
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    operations: Mapping[str, Sequence[Operation]]
    """By method. There are several where documents tell them apart by a query or a fragment."""


class Found(NamedTuple):
    """An operation, and the raw values in its path."""

    operation: Operation
    values: Mapping[str, str]


class Served:
    """The operations of a repaired document. Pointers are told as in the published one."""

    def __init__(self, refined: Refined) -> None:
        self.document: Document = refined.document
        self.origin: Callable[[str], str] = refined.origins.of
        # Its origins are places in the repaired document, where the schemas are.
        self.api = lower(refined.document)
        self.schemas = Schemas(refined.document)
        self.operations = {op.id: op for op in self.api.operations}
        self._routes = sorted(self._made_routes(), key=lambda route: route.literal, reverse=True)

    def find(self, method: str, path: str) -> list[Found]:
        """The operations that a raw path leads to: all that are as literal as the most literal."""
        found: dict[str, Found] = {}
        literal: tuple[int, ...] | None = None
        for route in self._routes:
            if literal in (None, route.literal) and (match := route.pattern.fullmatch(path)):
                values = dict(zip(route.names, match.groups(), strict=True))
                for operation in route.operations.get(method, ()):
                    literal = route.literal
                    found.setdefault(operation.id, Found(operation, values))
        return list(found.values())

    def methods(self, path: str) -> list[str]:
        """The methods that a raw path has."""
        matching = (route for route in self._routes if route.pattern.fullmatch(path))
        return sorted({method for route in matching for method in route.operations})

    def schema_of(self, holder: Parameter | Content) -> str:
        """The pointer of a parameter's or content's schema; it need not lead anywhere."""
        pointer = self.document.follow(self._at(holder.origin), holder.origin)[1]
        if isinstance(holder, Parameter) and holder.media_type is not None:
            pointer = join(pointer, "content", holder.media_type)
        return join(pointer, "schema")

    def node(self, pointer: str) -> JsonObject | bool:
        """The schema at a pointer; True, which admits anything, where there is none."""
        node = self._at(pointer)
        return node if isinstance(node, (dict, bool)) else True

    def _at(self, pointer: str) -> object:
        try:
            return self.document.at(pointer)
        except (KeyError, ValueError):
            return None

    def _made_routes(self) -> Iterator[Route]:
        """Each path behind each of its servers, and without one."""
        found: dict[str, dict[str, list[Operation]]] = {}
        for operation in self.api.operations:
            prefixes = dict.fromkeys(["", *map(_prefix, operation.servers)])
            path = operation.path.partition("?")[0].partition("#")[0]
            for prefix in prefixes:
                whole = f"{prefix}/{path.lstrip('/')}"
                found.setdefault(whole, {}).setdefault(operation.method, []).append(operation)
        for path, operations in found.items():
            names: list[str] = []
            pattern = []
            literal = []
            for segment in path.split("/"):
                fixed = len(_PLACEHOLDER.sub("", segment))
                literal.append(fixed if _PLACEHOLDER.search(segment) else _ALL)
                pattern.append(_segment(segment, names))
            yield Route(tuple(literal), re.compile("/".join(pattern)), tuple(names), operations)


def _prefix(server: Server) -> str:
    """The path of a base URL, with the defaults of its variables."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return urlsplit(url).path.rstrip("/") if "{" not in url else ""


def _segment(segment: str, names: list[str]) -> str:
    """A path segment as a pattern for raw ones; literal text may come encoded or not."""
    pieces = _PLACEHOLDER.split(segment)
    made = []
    for position, piece in enumerate(pieces):
        if position % 2:
            names.append(piece)
            made.append("([^/]+)")
        else:
            made.append("".join(_character(c) for c in unquote(piece)))
    return "".join(made)


def _character(character: str) -> str:
    encoded = "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))
    return f"(?:{re.escape(character)}|(?i:{encoded}))"
