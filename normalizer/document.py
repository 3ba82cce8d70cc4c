"""A document and its index: every place in it that a step may want to look at, found once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from normalizer.pointer import ROOT, Trail, child, pointer_of, split
from normalizer.values import JsonObject

if TYPE_CHECKING:
    from normalizer.bundling.files import Files

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The members of a path item that are operations (OpenAPI 3.2 section 4.9)."""

MORE_METHODS = "additionalOperations"
"""The member of a path item with operations of any other method, by its name (3.2 only)."""

_MAX_HOPS = 100


_PATHS: Trail = (ROOT, "paths")
COMPONENTS: Trail = (ROOT, "components")


class Located(NamedTuple):
    """An object of the document and where it stands."""

    node: JsonObject
    trail: Trail

    @property
    def pointer(self) -> str:
        return pointer_of(self.trail)


class OperationSite(NamedTuple):
    """An operation with the path template and method that it stands under."""

    path: str
    method: str
    node: JsonObject
    item: JsonObject
    trail: Trail

    @property
    def pointer(self) -> str:
        return pointer_of(self.trail)

    @property
    def item_trail(self) -> Trail:
        """Where the path item stands."""
        match self.trail:
            case ((item, name), _) if name == MORE_METHODS:
                return item
            case (item, _):
                return item
        return ROOT

    @property
    def item_pointer(self) -> str:
        return pointer_of(self.item_trail)

    @property
    def is_callable(self) -> bool:
        """Whether it stands below `paths`: no webhook, no callback, no shared path item."""
        match self.item_trail:
            case (around, _):
                return around == _PATHS
        return False


class Index:
    """All objects of a kind, in document order. Extensions (`x-`) and examples are not entered."""

    def __init__(self, tree: JsonObject) -> None:
        self.path_items: list[Located] = []
        self.operations: list[OperationSite] = []
        self.parameters: list[Located] = []
        self.headers: list[Located] = []
        self.request_bodies: list[Located] = []
        self.responses: list[Located] = []
        self.contents: list[Located] = []
        self.media_types: list[Located] = []
        self._roots: list[tuple[JsonObject, Trail]] = []
        self._document(tree)

    def _document(self, tree: JsonObject) -> None:
        for name in ("paths", "webhooks"):
            self._each(tree.get(name), (ROOT, name), self._path_item)
        components = tree.get("components")
        if isinstance(components, dict):
            at = COMPONENTS
            for name, visit in (
                ("schemas", self._schema),
                ("responses", self._response),
                ("mediaTypes", self._media_type),
                ("parameters", self._parameter),
                ("requestBodies", self._request_body),
                ("headers", self._header),
                ("callbacks", self._callback),
                ("pathItems", self._path_item),
            ):
                self._each(components.get(name), (at, name), visit, extensions=name == "schemas")

    @staticmethod
    def _each(
        node: Any, trail: Trail, visit: Callable[[Any, Trail], None], *, extensions: bool = False
    ) -> None:
        """Visits the members of a map, or the elements of a list, that are objects."""
        if isinstance(node, dict):
            for key, value in node.items():
                if isinstance(value, dict) and (extensions or not key.startswith("x-")):
                    visit(value, (trail, key))
        elif isinstance(node, list):
            for position, value in enumerate(node):
                if isinstance(value, dict):
                    visit(value, (trail, position))

    def _path_item(self, node: JsonObject, trail: Trail) -> None:
        self.path_items.append(Located(node, trail))
        self._each(node.get("parameters"), (trail, "parameters"), self._parameter)
        path = str(trail[1]) if trail else ""
        more = node.get(MORE_METHODS)
        for owner, around in ((node, trail), (more, (trail, MORE_METHODS))):
            for method, operation in owner.items() if isinstance(owner, dict) else ():
                named = method in METHODS if owner is node else not method.startswith("x-")
                if named and isinstance(operation, dict):
                    at: Trail = (around, method)
                    self.operations.append(OperationSite(path, method, operation, node, at))
                    self._operation(operation, at)

    def _operation(self, node: JsonObject, trail: Trail) -> None:
        self._each(node.get("parameters"), (trail, "parameters"), self._parameter)
        body = node.get("requestBody")
        if isinstance(body, dict):
            self._request_body(body, (trail, "requestBody"))
        self._each(node.get("responses"), (trail, "responses"), self._response)
        self._each(node.get("callbacks"), (trail, "callbacks"), self._callback)

    def _callback(self, node: JsonObject, trail: Trail) -> None:
        self._each(node, trail, self._path_item)

    def _parameter(self, node: JsonObject, trail: Trail) -> None:
        self.parameters.append(Located(node, trail))
        self._typed(node, trail)

    def _header(self, node: JsonObject, trail: Trail) -> None:
        self.headers.append(Located(node, trail))
        self._typed(node, trail)

    def _request_body(self, node: JsonObject, trail: Trail) -> None:
        self.request_bodies.append(Located(node, trail))
        self._content(node, trail)

    def _response(self, node: JsonObject, trail: Trail) -> None:
        self.responses.append(Located(node, trail))
        self._each(node.get("headers"), (trail, "headers"), self._header, extensions=True)
        self._content(node, trail)

    def _typed(self, node: JsonObject, trail: Trail) -> None:
        """What parameters, headers and media types share: a schema, or a content map."""
        schema = node.get("schema")
        if isinstance(schema, dict):
            self._schema(schema, (trail, "schema"))
        self._content(node, trail)

    def _content(self, node: JsonObject, trail: Trail) -> None:
        content = node.get("content")
        if isinstance(content, dict):
            at = (trail, "content")
            self.contents.append(Located(content, at))
            self._each(content, at, self._media_type, extensions=True)

    def _media_type(self, node: JsonObject, trail: Trail) -> None:
        self.media_types.append(Located(node, trail))
        schema = node.get("schema")
        if isinstance(schema, dict):
            self._schema(schema, (trail, "schema"))
        encodings = node.get("encoding")
        if isinstance(encodings, dict):
            for name, encoding in encodings.items():
                if isinstance(encoding, dict):
                    at = ((trail, "encoding"), name)
                    self._each(encoding.get("headers"), (at, "headers"), self._header)

    def _schema(self, node: JsonObject, trail: Trail) -> None:
        self._roots.append((node, trail))

    @cached_property
    def schemas(self) -> list[Located]:
        """Schemas, each before those below it. Most of a document, so only made when asked for.

        A loop: documents nest deeper than Python's stack.
        """
        found: list[Located] = []
        stack = self._roots[::-1]
        while stack:
            node, trail = stack.pop()
            found.append(Located(node, trail))
            if _HOLDS_SCHEMAS.isdisjoint(node):
                continue
            start = len(stack)
            for key, value in node.items():
                if key in _SCHEMA_MAPS:
                    if isinstance(value, dict):
                        at: Trail = (trail, key)
                        stack += [
                            (item, (at, name))
                            for name, item in value.items()
                            if isinstance(item, dict)
                        ]
                elif key in _SCHEMA_MEMBERS:
                    if isinstance(value, dict):
                        stack.append((value, (trail, key)))
                    elif isinstance(value, list):
                        at = (trail, key)
                        stack += [
                            (item, (at, position))
                            for position, item in enumerate(value)
                            if isinstance(item, dict)
                        ]
            if len(stack) - start > 1:
                stack[start:] = stack[start:][::-1]
        return found


_SCHEMA_MAPS = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})
_SCHEMA_MEMBERS = frozenset(
    {
        "items",
        "additionalItems",
        "additionalProperties",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "prefixItems",
        "contains",
        "propertyNames",
        "if",
        "then",
        "else",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
_HOLDS_SCHEMAS = _SCHEMA_MAPS | _SCHEMA_MEMBERS


class Document:
    """A tree with its index. Steps read it; only the engine changes it, and says so.

    `files` are the others that its description may consist of.
    """

    def __init__(self, tree: JsonObject, files: Files | None = None) -> None:
        self.tree = tree
        self.files = files
        self._index: Index | None = None

    @property
    def index(self) -> Index:
        if self._index is None:
            self._index = Index(self.tree)
        return self._index

    def changed(self) -> None:
        """Forgets the index: the tree is no longer what it was."""
        self._index = None

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer; KeyError when there is none."""
        node: Any = self.tree
        for token in split(pointer):
            node = child(node, token)
        return node

    def named(self, reference: str) -> Any:
        """What a local reference names; KeyError or ValueError when there is nothing."""
        return self.at(_percent_decoded(reference[1:]))

    def follow(self, node: Any, pointer: str = "") -> tuple[Any, str]:
        """The object that a chain of local references ends at, and its pointer.

        Gives `(None, pointer)` when the chain dangles, leaves the document or never ends.
        """
        for _ in range(_MAX_HOPS):
            reference = node.get("$ref") if isinstance(node, dict) else None
            if not isinstance(reference, str):
                return node, pointer
            if not reference.startswith("#"):
                return None, pointer
            pointer = _percent_decoded(reference[1:])
            try:
                node = self.at(pointer)
            except (KeyError, ValueError):
                return None, pointer
        return None, pointer

    def parameters(self, site: OperationSite) -> Iterator[tuple[Any, Located]]:
        """Each effective parameter of an operation: as written (maybe a `$ref`) and as resolved.

        Those of the path item come first, but for the ones that the operation overrides (OpenAPI
        3.1 section 4.8.9). References that lead nowhere are left out.
        """
        own = list(self._listed(site.node, site.trail))
        # As text: in a broken document either may be anything.
        overridden = {f"{found.node.get('in')} {found.node.get('name')}" for _, found in own}
        for written, found in self._listed(site.item, site.item_trail):
            if f"{found.node.get('in')} {found.node.get('name')}" not in overridden:
                yield written, found
        yield from own

    def _listed(self, owner: JsonObject, trail: Trail) -> Iterator[tuple[Any, Located]]:
        listed = owner.get("parameters")
        if not isinstance(listed, list):
            return
        for position, written in enumerate(listed):
            node, _ = self.follow(written)
            if isinstance(node, dict):
                yield written, Located(node, ((trail, "parameters"), position))


def _percent_decoded(fragment: str) -> str:
    if "%" not in fragment:
        return fragment
    from urllib.parse import unquote

    return unquote(fragment)
