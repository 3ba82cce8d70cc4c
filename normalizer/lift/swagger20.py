"""Lifts Swagger 2.0 to OpenAPI 3.0.3, from where `openapi30.py` takes it to 3.1.

One pure function builds the new document beside the old one; as nearly everything moves, the log
holds a single replacement of the whole, and a pointer map says where each part came from. What
Swagger 2.0 leaves open is decided so:

- A body or response without any media type, also by an empty list, is `application/json`; a
  response that is a file is then `application/octet-stream`.
- Form parameters take the form media types among `consumes`: with a file only the multipart ones,
  if there are such. Without any it is `multipart/form-data` for a file, else urlencoded.
- Body and form parameters of a path item go to each of its operations.
- A shared body or response stays shared where the operation has the media types of the document.
- An array without `collectionFormat` is comma-separated, which OpenAPI 3 must be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from normalizer.document import METHODS, Document
from normalizer.findings import Finding, Step, replace
from normalizer.lift.swagger20_objects import Objects
from normalizer.lift.swagger20_parts import (
    component_names,
    is_form,
    media_types,
    moved_reference,
    security_scheme,
    servers,
)
from normalizer.pointer import join
from normalizer.values import JsonObject, copy

_SERVER_MEMBERS = ("host", "basePath", "schemes")
_COMPONENTS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
_DISCRIMINATOR_VALUES = ("x-discriminator-value", "x-ms-discriminator-value")


def find(document: Document) -> Iterator[Finding]:
    version = document.tree.get("swagger")
    if version is None or "openapi" in document.tree:
        return
    tree, moved = lift(document.tree)
    yield Finding(
        "",
        f"the document is written in Swagger {version}",
        "OpenAPI 3 says the same with servers, request bodies, content and components",
        (replace("", tree),),
        evidence={"moved": {new: old for new, old in moved.items() if new != old}},
    )


def lift(tree: JsonObject) -> tuple[JsonObject, dict[str, str]]:
    """An OpenAPI 3.0.3 document from a Swagger 2.0 one, and the map of what moved.

    The map is from new pointer to old, for the roots of the parts that moved. The new tree shares
    nothing with the old one.
    """
    work = _Lift(tree)
    return work.document(), work.moved


def pointer_map(tree: JsonObject) -> dict[str, str]:
    """The map of `lift` alone: pointer in the lifted document to pointer in the old one."""
    return lift(tree)[1]


class _Given(NamedTuple):
    """A parameter as it is written, what that refers to, and where both stand."""

    written: JsonObject
    at: str
    node: JsonObject
    node_at: str

    @property
    def place(self) -> Any:
        return self.node.get("in")

    @property
    def is_sent(self) -> bool:
        """Whether it is what OpenAPI 3 calls a request body, or part of one."""
        return self.place in ("body", "formData")


class _Lift(Objects):
    def __init__(self, old: JsonObject) -> None:
        super().__init__()
        self.old = old
        self.sources = Document(old)
        self.consumes = media_types(old.get("consumes")) or []
        self.produces = media_types(old.get("produces")) or []

    def document(self) -> JsonObject:
        components = self._components()  # first, so that references lead there if they can
        new: JsonObject = {}
        for name, value in self.old.items():
            if name == "swagger":
                new["openapi"] = "3.0.3"
                self.moved["/openapi"] = "/swagger"
            elif name in _SERVER_MEMBERS:
                if "servers" not in new and (found := servers(self.old, self.old.get("schemes"))):
                    new["servers"] = found
                    self.moved["/servers"] = f"/{name}"
            elif name in _COMPONENTS:
                if components:
                    new["components"] = components
            elif name == "paths":
                new["paths"] = self._paths(value)
            elif name not in ("consumes", "produces"):
                new[name] = copy(value)
        self._rewrite_references()
        return new

    def _rewrite_references(self) -> None:
        places: dict[str, str] = {}
        for new, old in self.moved.items():
            places.setdefault(old, new)
        known: dict[str, str] = {}
        for holder in self.references:
            reference = holder["$ref"]
            if reference not in known:
                known[reference] = moved_reference(reference, places)
            holder["$ref"] = known[reference]

    # Components

    def _components(self) -> JsonObject:
        new: JsonObject = {}
        for section, target in _COMPONENTS.items():
            given = self.old.get(section)
            if not isinstance(given, dict):
                continue
            names = component_names(given)
            for name, value in given.items():
                into, old_at = target, join(f"/{section}", name)
                if section == "parameters" and isinstance(value, dict):
                    if value.get("in") == "formData":
                        continue  # it has no place of its own, and is written out at each use
                    into = "requestBodies" if value.get("in") == "body" else target
                at = join(f"/components/{into}", names[name])
                self.moved[at] = old_at
                new.setdefault(into, {})[names[name]] = self._component(into, value, at, old_at)
            if target in new:
                self.moved[f"/components/{target}"] = f"/{section}"
            if section == "definitions":
                _map_discriminators(given, names, new.get("schemas", {}))
        return new

    def _component(self, section: str, value: Any, at: str, old_at: str) -> Any:
        if section == "schemas":
            return self.schema(value)
        if section == "securitySchemes":
            return security_scheme(value)
        if not isinstance(value, dict):
            return copy(value)
        if "$ref" in value:
            return self.reference(value)
        if section == "parameters":
            return self.parameter(value, at, old_at)
        if section == "responses":
            return self.response(value, self.produces, at, old_at)
        return self.body(value, self.consumes, at, old_at)

    # Paths and operations

    def _paths(self, old: Any) -> Any:
        if not isinstance(old, dict):
            return copy(old)
        return {
            path: self._path_item(item, join("/paths", path))
            if isinstance(item, dict) and not path.startswith("x-")
            else copy(item)
            for path, item in old.items()
        }

    def _path_item(self, old: JsonObject, at: str) -> JsonObject:
        shared = list(self._given(old.get("parameters"), f"{at}/parameters"))
        sent = [given for given in shared if given.is_sent]
        new: JsonObject = {}
        for name, value in old.items():
            if name == "parameters":
                if (kept := self._kept(value, at)) or not sent:
                    new[name] = kept
            elif name in METHODS and isinstance(value, dict):
                new[name] = self._operation(value, sent, f"{at}/{name}")
            else:
                new[name] = copy(value)
        if isinstance(new.get("$ref"), str):
            self.references.append(new)
        return new

    def _given(self, old: Any, at: str) -> Iterator[_Given]:
        for position, written in enumerate(old if isinstance(old, list) else ()):
            if isinstance(written, dict):
                place = join(at, position)
                node, node_at = self.sources.follow(written, place)
                # What leads nowhere is kept as it is written.
                found = (node, node_at) if isinstance(node, dict) else (written, place)
                yield _Given(written, place, *found)

    def _kept(self, old: Any, at: str) -> Any:
        """The parameters of an operation or path item that are parameters in OpenAPI 3 too."""
        if not isinstance(old, list):
            return copy(old)
        sent = {given.at for given in self._given(old, f"{at}/parameters") if given.is_sent}
        new: list[Any] = []
        for position, value in enumerate(old):
            old_at = join(at, "parameters", position)
            if old_at in sent:
                continue
            new_at = join(at, "parameters", len(new))
            self.moved[new_at] = old_at
            if not isinstance(value, dict):
                new.append(copy(value))
            elif "$ref" in value:
                new.append(self.reference(value))
            else:
                new.append(self.parameter(value, new_at, old_at))
        return new

    def _operation(self, old: JsonObject, inherited: list[_Given], at: str) -> JsonObject:
        consumes = media_types(old.get("consumes"))
        own = list(self._given(old.get("parameters"), f"{at}/parameters"))
        sent = [given for given in own if given.is_sent]
        body = self._request_body(sent, inherited, consumes, f"{at}/requestBody")
        new: JsonObject = {}
        for name, value in old.items():
            if name == "parameters":
                if (kept := self._kept(value, at)) or not sent:
                    new[name] = kept
            elif name == "responses":
                if body is not None:
                    new["requestBody"] = body
                new[name] = self._responses(value, media_types(old.get("produces")), at)
            elif name == "schemes":
                if value != self.old.get("schemes") and (found := servers(self.old, value)):
                    new["servers"] = found
                    self.moved[f"{at}/servers"] = f"{at}/schemes"
            elif name not in ("consumes", "produces"):
                new[name] = copy(value)
        if body is not None:
            new.setdefault("requestBody", body)
        return new

    # Parameters and bodies

    def _request_body(
        self, own: list[_Given], inherited: list[_Given], consumes: list[str] | None, at: str
    ) -> JsonObject | None:
        """What the body and form parameters of an operation, and of its path item, amount to."""
        given_first = [*own, *inherited]  # those of the operation come first, and count
        bodies = [given for given in given_first if given.place == "body"]
        fields: dict[str, tuple[JsonObject, str]] = {}
        for given in given_first:
            name = given.node.get("name")
            if given.place == "formData" and isinstance(name, str):
                fields.setdefault(name, (given.node, given.node_at))
        if not bodies and not fields:
            return None
        named = self.consumes if consumes is None else consumes
        forms = [name for name in named if is_form(name)]
        self.moved[at] = (bodies or given_first)[0].at
        if not bodies:
            return self.form(fields, forms, at)
        body = bodies[0]
        if not fields:
            is_shared = "$ref" in body.written and body.node_at.startswith("/parameters/")
            if is_shared and named == self.consumes:
                return self.reference({"$ref": f"#{body.node_at}"})
            return self.body(body.node, named, at, body.node_at)
        # Swagger 2.0 forbids both in one operation (section 4.9.12), but what can be told apart
        # by its media type need not be lost.
        others = [name for name in named if name not in forms]
        new = self.form(fields, forms, at)
        sent = self.body(body.node, others, at, body.node_at)
        return new | sent | {"content": sent["content"] | new["content"]}

    # Responses

    def _responses(self, old: Any, produces: list[str] | None, at: str) -> Any:
        if not isinstance(old, dict):
            return copy(old)
        new: JsonObject = {}
        for status, value in old.items():
            place = join(at, "responses", status)
            named = self.produces if produces is None else produces
            if not isinstance(value, dict) or status.startswith("x-"):
                new[status] = copy(value)
            elif "$ref" not in value:
                new[status] = self.response(value, named, place, place)
            else:
                node, node_at = self.sources.follow(value, place)
                if named == self.produces or not isinstance(node, dict) or "schema" not in node:
                    new[status] = self.reference(value)
                else:
                    self.moved[place] = node_at
                    new[status] = self.response(node, named, place, node_at)
        return new


def _map_discriminators(old: JsonObject, names: dict[str, str], schemas: JsonObject) -> None:
    """Names the values of discriminators that are not the names of their schemas."""
    for name, definition in old.items():
        if not isinstance(definition, dict):
            continue
        given = [definition[key] for key in _DISCRIMINATOR_VALUES if key in definition]
        value = given[0] if given else name
        if value == names[name] or not isinstance(value, str):
            continue
        for base in _bases(definition, old):
            how = schemas[names[base]].get("discriminator")
            if isinstance(how, dict):
                mapping = how.setdefault("mapping", {})
                mapping[value] = f"#/components/schemas/{names[name]}"


def _bases(definition: JsonObject, definitions: JsonObject) -> list[str]:
    """The definitions that one is made of, by `allOf`, and those that they are made of."""
    found: dict[str, None] = {}
    waiting = [definition]
    while waiting:
        parts = waiting.pop().get("allOf")
        for part in parts if isinstance(parts, list) else ():
            reference = part.get("$ref") if isinstance(part, dict) else None
            name = reference.removeprefix("#/definitions/") if isinstance(reference, str) else ""
            base = definitions.get(name)
            if isinstance(base, dict) and name not in found:
                found[name] = None
                waiting.append(base)
    return list(found)


STEP = Step(
    id="l20",
    slug="swagger-2.0",
    kind="lift",
    title="Lift Swagger 2.0 to OpenAPI 3.0",
    find=find,
    after=("l10",),
)
