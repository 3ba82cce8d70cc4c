"""Operations: effective servers, parameters and security; bodies, responses and their codecs."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from generators.ir.lowering import calling
from generators.ir.lowering.codecs import codec_of
from generators.ir.lowering.keywords import Words, given_words, listed, own_words, text
from generators.ir.lowering.schemas import SchemaLowering
from generators.ir.lowering.security import effective_security
from generators.ir.lowering.servers import effective_servers
from generators.ir.model import (
    Anything,
    Body,
    Content,
    Header,
    Name,
    Operation,
    Parameter,
    Part,
    Primitive,
    Response,
    TypeRef,
    Webhook,
)
from generators.ir.naming import group_words, method_words, path_words
from generators.words import words
from normalizer.document import OperationSite
from normalizer.pointer import join, split
from normalizer.values import JsonObject, same

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


class OperationLowering:
    def __init__(self, schemas: SchemaLowering) -> None:
        self.schemas = schemas
        self.document = schemas.document
        self.origin = schemas.origin

    def operation(self, site: OperationSite) -> Operation:
        """The operation at a site. Raises ValueError, with the reason, for one that cannot be."""
        node = site.node
        if not site.path.startswith("/"):
            raise ValueError(f"its path {site.path!r} does not begin with '/'")
        group, name = self.names(site)
        hint = (*group, *name)
        responses = self._responses(node, site.pointer, hint)
        stream = calling.upgrades(node, responses)
        successes = [r for r in responses if r.status[0] == ("1" if stream else "2")]
        if not successes:
            successes = [r for r in responses if r.status == "default"]
        effect = calling.effect(site)
        operation_id = node.get("operationId")
        return Operation(
            id=f"{site.method.upper()} {site.path}",
            operation_id=operation_id if isinstance(operation_id, str) else "",
            group="_".join(group),
            name=Name(wire=operation_id if isinstance(operation_id, str) else "", words=name),
            method=site.method.upper(),
            path=site.path,
            servers=effective_servers(self.document.tree, site),
            parameters=self._parameters(site, hint),
            body=self.body(node.get("requestBody"), join(site.pointer, "requestBody"), hint),
            responses=tuple(successes),
            errors=tuple(r for r in responses if r not in successes),
            security=effective_security(self.document.tree, node),
            availability="stream" if stream else "callable",
            effect=effect,
            retry=calling.retry(site.method, effect),
            pagination=calling.pagination(node),
            pacing=calling.pacing(node),
            concurrency=calling.concurrency(node),
            deprecated=node.get("deprecated") is True,
            summary=text(node.get("summary")),
            description=text(node.get("description")),
            tags=tuple(tag for tag in listed(node.get("tags")) if isinstance(tag, str)),
            origin=self.origin(site.pointer),
        )

    def webhook(self, site: OperationSite) -> Webhook:
        """The webhook at a site: what it sends to its user."""
        name = words(site.path)
        at = join(site.pointer, "requestBody")
        return Webhook(
            id=f"{site.method.upper()} {site.path}",
            name=Name(wire=site.path, words=name),
            method=site.method.upper(),
            body=self.body(site.node.get("requestBody"), at, name),
            description=text(site.node.get("description")),
            origin=self.origin(site.pointer),
        )

    def names(self, site: OperationSite) -> tuple[Words, Words]:
        """The words of an operation's group and of its name; ours, where an overlay gives them."""
        node = site.node
        tags = [tag for tag in listed(node.get("tags")) if isinstance(tag, str) and tag.strip()]
        given = node.get("x-moneyer-group")
        group = words(given) if isinstance(given, str) else group_words(tags, site.path)
        told = _typed(node.get("operationId"), str)
        return group, given_words(node) or method_words(told, site.method, site.path, group)

    # --- parameters -----------------------------------------------------------------------------

    def _parameters(self, site: OperationSite, hint: Words) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        for written, located in self.document.parameters(site):
            node = located.node
            location, wire = node.get("in"), node.get("name")
            if (
                not isinstance(location, str)
                or location not in _STYLES
                or not isinstance(wire, str)
            ):
                continue
            _, at = self.document.follow(written, located.pointer)
            found[(location, wire)] = self._parameter(node, at, located.pointer, hint)
        return tuple(found.values())

    def _parameter(self, node: JsonObject, at: str, place: str, hint: Words) -> Parameter:
        own = own_words(node, node["name"])
        style = node.get("style")
        style = style if isinstance(style, str) else _STYLES[node["in"]]
        explode = node.get("explode")
        kind, media_type, schema = self._valued(node, at, _value_words(at, hint, own))
        return Parameter(
            name=Name(wire=node["name"], words=own),
            location=node["in"],
            type=kind,
            required=node.get("required") is True or node["in"] == "path",
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
            allow_reserved=node.get("allowReserved") is True,
            media_type=media_type,
            deprecated=node.get("deprecated") is True,
            default=schema.get("default"),
            has_default="default" in schema,
            description=text(node.get("description")) or text(schema.get("description")),
            origin=self.origin(place),
        )

    def _valued(
        self, node: JsonObject, at: str, hint: Words
    ) -> tuple[TypeRef, str | None, JsonObject]:
        """The type of a parameter or header, with its media type when it has a content map."""
        media_type, where, schema = None, join(at, "schema"), node.get("schema")
        content = node.get("content")
        if schema is None and isinstance(content, dict) and content:
            media_type, holder = next(iter(content.items()))
            schema = holder.get("schema") if isinstance(holder, dict) else None
            where = join(at, "content", media_type, "schema")
        kind = self.schemas.type_of(schema, where, hint)
        resolved, _ = self.document.follow(schema)
        return kind, media_type, resolved if isinstance(resolved, dict) else {}

    # --- bodies ---------------------------------------------------------------------------------

    def body(self, written: Any, at: str, hint: Words) -> Body | None:
        """The request body, followed to where it really stands."""
        node, pointer = self.document.follow(written, at)
        if not isinstance(node, dict):
            return None
        contents = self._contents(node, pointer, _body_words(_shared(pointer, hint), "request"))
        if not contents:
            return None
        return Body(
            required=node.get("required") is True,
            contents=contents,
            description=text(node.get("description")),
            origin=self.origin(at),
        )

    def _contents(self, node: JsonObject, at: str, hint: Words) -> tuple[Content, ...]:
        content = node.get("content")
        known: list[tuple[Any, TypeRef]] = []
        found = []
        for media_type, holder in content.items() if isinstance(content, dict) else ():
            holder = holder if isinstance(holder, dict) else {}
            where = join(at, "content", media_type)
            kind = self._content_type(media_type, holder, where, hint, known)
            found.append(
                Content(
                    media_type=media_type,
                    codec=codec_of(media_type, kind),
                    type=kind,
                    parts=_parts(holder.get("encoding")),
                    origin=self.origin(where),
                )
            )
        return tuple(found)

    def _content_type(
        self,
        media_type: str,
        holder: JsonObject,
        where: str,
        hint: Words,
        known: list[tuple[Any, TypeRef]],
    ) -> TypeRef:
        """The type of one media type; the same schema as in another one is the same type."""
        codec = codec_of(media_type)
        if codec == "text":
            return Primitive(type="string")
        if codec == "binary":
            return Primitive(type="bytes")
        if "schema" not in holder:
            return Anything()
        schema = holder["schema"]
        for other, kind in known:
            if same(other, schema):
                return kind
        own = (*hint, *words(codec)) if known else hint
        known.append((schema, self.schemas.type_of(schema, join(where, "schema"), own)))
        return known[-1][1]

    def _responses(self, node: JsonObject, at: str, hint: Words) -> tuple[Response, ...]:
        written = node.get("responses")
        if not isinstance(written, dict):
            return ()
        statuses = {key: key.replace("x", "X") for key in written}
        known = {key: status for key, status in statuses.items() if _STATUS.fullmatch(status)}
        lowest = min((status for status in known.values() if status[0] == "2"), default="default")
        found = []
        for key, status in known.items():
            place = join(at, "responses", key)
            response, pointer = self.document.follow(written[key], place)
            if not isinstance(response, dict):
                continue
            own = (
                _body_words(_shared(pointer, ()), "response")
                if pointer.startswith("/components/")
                else (*hint, *_status_words(status, lowest))
            )
            found.append(
                Response(
                    status=status,
                    contents=self._contents(response, pointer, own),
                    headers=self._headers(response, pointer, own),
                    description=text(response.get("description")),
                    origin=self.origin(place),
                )
            )
        return tuple(found)

    def _headers(self, node: JsonObject, at: str, hint: Words) -> tuple[Header, ...]:
        headers = node.get("headers")
        found = []
        for name, written in headers.items() if isinstance(headers, dict) else ():
            header, pointer = self.document.follow(written, join(at, "headers", name))
            if isinstance(header, dict):
                own = words(name)
                kind, _, _ = self._valued(header, pointer, _value_words(pointer, hint, own))
                found.append(
                    Header(
                        name=Name(wire=name, words=own),
                        type=kind,
                        required=header.get("required") is True,
                        description=text(header.get("description")),
                    )
                )
        return tuple(found)


_STATUS = re.compile(r"[1-5](\d\d|XX)|default")


def _parts(encoding: Any) -> tuple[Part, ...]:
    if not isinstance(encoding, dict):
        return ()
    return tuple(
        Part(
            name=name,
            media_type=_typed(given.get("contentType"), str),
            style=_typed(given.get("style"), str),
            explode=_typed(given.get("explode"), bool),
        )
        for name, given in encoding.items()
        if isinstance(given, dict)
    )


def _typed(value: Any, kind: type) -> Any:
    return value if isinstance(value, kind) else None


def _shared(at: str, hint: Words) -> Words:
    """What hoisted shapes are named after: the shared component, or else the operation."""
    match split(at):
        case ["components", _, name, *_]:
            return words(name)
        case _:
            return hint


def _value_words(at: str, hint: Words, own: Words) -> Words:
    """What the shapes of a parameter or header are named after, which may be shared as well."""
    match split(at):
        case ["components", "parameters" | "headers", name, *_]:
            return words(name)
        case ["paths", path, "parameters", *_]:
            return (*path_words(path), *own)
        case _:
            return (*hint, *own)


def _body_words(hint: Words, side: str) -> Words:
    return (*hint, "body" if hint[-1:] == (side,) else side)


def _status_words(status: str, lowest: str) -> tuple[str, ...]:
    if status == lowest:
        return ("response",)
    if status.isdigit() and int(status) in HTTPStatus._value2member_map_:
        return (*words(HTTPStatus(int(status)).phrase), "response")
    return ("status", status.lower(), "response") if status != "default" else ("error", "response")
