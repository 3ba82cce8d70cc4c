"""Requests against the contract: what is wrong with one that came, and one that is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Any

from generators.ir.model import Body, Content, Operation, Parameter
from moneyer.mock import bodies
from moneyer.mock.samples import is_exact, sample
from moneyer.mock.served import Served
from moneyer.mock.wire import Absent, Reader, Unreadable, pairs
from normalizer.pointer import join

_FRAMING = frozenset({"connection", "content-length", "host", "te", "transfer-encoding"})
"""Headers that whoever sends writes as the connection needs them, whatever a document says."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A rule that a request breaks: the rule's pointer in the published document, and how.

    `where` is the place in the body, when that is what breaks it.
    """

    detail: str
    pointer: str
    status: int = 400
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request: path values and query are raw, header names are lower case."""

    values: Mapping[str, str]
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """A valid request: a JSON value for each parameter, by location and name, and for the body."""

    parameters: Mapping[tuple[str, str], Any] = field(default_factory=dict)
    media_type: str | None = None
    body: Any = None


class Contract:
    """Judges requests by what is served."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self.reader = Reader(served.schemas)
        self._exact: dict[str, bool] = {}
        self._credentials = {
            scheme.parameter
            for scheme in served.api.security_schemes
            if scheme.type == "apiKey" and scheme.location == "query"
        }

    def problems(self, operation: Operation, incoming: Incoming) -> Iterator[Problem]:
        """All rules that a request breaks."""
        query = pairs(incoming.query)
        cookies = _cookies(incoming.headers.get("cookie", ""))
        used = {at for at, (name, _) in enumerate(query) if name in self._credentials}
        yield from self._fixed(operation, query, used)
        for parameter in self._in_turn(operation):
            if parameter.location == "header" and parameter.name.wire.lower() in _FRAMING:
                continue
            pointer = self.served.schema_of(parameter)
            try:
                value = self._read(parameter, incoming, query, cookies, used, pointer)
            except Absent:
                if parameter.required:
                    yield self._problem(f"{_named(parameter)} is missing", parameter.origin)
                continue
            except Unreadable as error:
                yield self._problem(f"{_named(parameter)}: {error}", parameter.origin)
                continue
            if broken := self._broken(value, pointer):
                yield self._problem(f"{_named(parameter)}: {_line(broken.message)}", pointer)
        for at, (name, _) in enumerate(query):
            if at not in used:
                detail = f"query parameter {_line(name, 80)!r} is not described"
                yield self._problem(detail, operation.origin)
        yield from self._body(operation, incoming)

    def _fixed(
        self, operation: Operation, query: list[tuple[str, str]], used: set[int]
    ) -> Iterator[Problem]:
        """What is missing of the query that the path itself has, as in `/?Action=List`."""
        for piece in pairs(operation.path.partition("?")[2].partition("#")[0]):
            at = next((at for at, sent in enumerate(query) if at not in used and sent == piece), -1)
            if at < 0:
                detail = f"the path has {'='.join(piece)!r} in its query, which is missing"
                yield self._problem(detail, operation.origin)
            used.add(at)

    def _in_turn(self, operation: Operation) -> list[Parameter]:
        """The parameters; those that take whatever is left in the query come last."""

        def takes_the_rest(parameter: Parameter) -> bool:
            schema = self.served.node(self.served.schema_of(parameter))
            return parameter.location == "query" and self.reader.is_open(parameter, schema)

        return sorted(operation.parameters, key=takes_the_rest)

    def _read(
        self,
        parameter: Parameter,
        incoming: Incoming,
        query: list[tuple[str, str]],
        cookies: Mapping[str, str],
        used: set[int],
        pointer: str,
    ) -> Any:
        name, schema = parameter.name.wire, self.served.node(pointer)
        match parameter.location:
            case "path":
                if name not in incoming.values:
                    raise Absent
                return self.reader.path(parameter, incoming.values[name], schema)
            case "query":
                return self.reader.query(parameter, query, used, schema)
            case "cookie":
                return self.reader.cookie(parameter, cookies, schema)
            case _:
                if name.lower() not in incoming.headers:
                    raise Absent
                return self.reader.header(parameter, incoming.headers[name.lower()], schema)

    def _body(self, operation: Operation, incoming: Incoming) -> Iterator[Problem]:
        body, kind = operation.body, incoming.headers.get("content-type", "")
        if body is None or not body.contents:
            if incoming.body:
                yield self._problem("a body is not described here", operation.origin)
            return
        if not incoming.body and not kind:
            if body.required:
                yield self._problem("the body is missing", body.origin)
            return
        content = _content(body, kind)
        if content is None and _has_own_type(operation):
            content = body.contents[0]
        if content is None:
            listed = ", ".join(content.media_type for content in body.contents)
            detail = f"the body is {_line(kind, 80) or 'of no media type'}, not {listed}"
            yield self._problem(detail, body.origin, 415)
            return
        problem = self._judged(content, kind, incoming.body)
        if problem is not None:
            yield problem

    def _judged(self, content: Content, kind: str, body: bytes) -> Problem | None:
        """What is wrong with a body; nothing, when it is right in one of the ways to read it."""
        pointer = self.served.schema_of(content)
        problem: Problem | None = None
        for schema in bodies.readings(content, self.reader, self.served.node(pointer)):
            try:
                value = bodies.read(content, kind, body, self.reader, schema)
            except Unreadable as error:
                problem = self._problem(f"the body: {error}", content.origin)
                continue
            broken = None if value is bodies.OPAQUE else self._broken(value, pointer)
            if broken is None:
                return None
            where = join("", *broken.absolute_path)
            problem = self._problem(f"the body: {_line(broken.message)}", pointer, where=where)
        return problem

    def _broken(self, value: Any, pointer: str) -> Any:
        """The error that speaks most against a value, as in `Schemas.error`.

        Where no value is found that suits only one of some alternatives, one may suit several.
        """
        schemas = self.served.schemas
        broken = schemas.error(value, pointer, "request")
        if broken and not schemas.error(value, pointer, "request", exactly_one=False):
            if pointer not in self._exact:
                self._exact[pointer] = is_exact(schemas, pointer, "request")
            return broken if self._exact[pointer] else None
        return broken

    def _problem(
        self, detail: str, pointer: str, status: int = 400, where: str | None = None
    ) -> Problem:
        return Problem(detail, self.served.origin(pointer), status, where)

    def sample(
        self, operation: Operation, seed: int = 0, *, full: bool = True, content: int = 0
    ) -> SampleRequest:
        """A valid request; `full`: with all that may be left out. Raises NoSample.

        The body is of the media type at the place `content`. A parameter is left out when on the
        wire it could not be told from another, and also one that the connection needs otherwise.
        """
        key = f"{seed} {operation.id}"
        body = operation.body if operation.body and operation.body.contents else None
        chosen = body.contents[content] if body and (full or body.required) else None
        parameters: dict[tuple[str, str], Any] = {}
        taken: set[str] = set()
        for p in sorted(operation.parameters, key=lambda p: not p.required):
            is_framing = p.location == "header" and p.name.wire.lower() in _FRAMING
            if p.required or (full and not is_framing):
                value = self._value(p, f"{key} {p.location} {p.name.wire}")
                names = _query_names(p, value)
                if p.required or names.isdisjoint(taken):
                    parameters[p.location, p.name.wire] = value
                    taken |= names
        return SampleRequest(
            parameters=parameters,
            media_type=chosen.media_type if chosen else None,
            body=self._sent(chosen, key, full) if chosen else None,
        )

    def _value(self, parameter: Parameter, seed: str) -> Any:
        """A value that can be told from no value: neither null nor empty."""
        pointer = self.served.schema_of(parameter)
        for turn in range(8):
            value = sample(self.served.schemas, pointer, "request", f"{seed} {turn}")
            if value not in (None, "", [], {}):
                break
        return parameter.name.wire if value is None else value

    def _sent(self, content: Content, key: str, full: bool) -> Any:
        if content.codec == "binary":
            return "sample"
        pointer = self.served.schema_of(content)
        value = sample(self.served.schemas, pointer, "request", f"{key} body", full=full)
        is_text = content.codec in ("text", "events")
        return "sample" if is_text and not isinstance(value, str) else value


def _query_names(parameter: Parameter, value: Any) -> frozenset[str]:
    """The names that a parameter has in a query."""
    if parameter.location != "query":
        return frozenset()
    exploded = parameter.explode and parameter.style == "form" and not parameter.media_type
    return frozenset(value if exploded and isinstance(value, dict) else [parameter.name.wire])


def _content(body: Body, kind: str) -> Content | None:
    """The content that a media type belongs to: as spelled, then without parameters, then any."""
    folded = kind.replace(" ", "").lower()
    bare = folded.partition(";")[0]
    for spelled in (
        lambda declared: declared == folded,
        lambda declared: declared.partition(";")[0] == bare,
        lambda declared: _has_suffix(declared, bare),
        lambda declared: declared == f"{bare.partition('/')[0]}/*",
        lambda declared: declared in ("*/*", "*"),
    ):
        for content in body.contents:
            if spelled(content.media_type.replace(" ", "").lower()):
                return content
    return None


def _has_suffix(declared: str, kind: str) -> bool:
    """Whether `application/*+xml` admits it: `application/atom+xml`, and `application/xml`."""
    family, is_range, suffix = declared.partition("/*+")
    return bool(is_range) and (
        kind == f"{family}/{suffix}"
        or (kind.startswith(f"{family}/") and kind.endswith(f"+{suffix}"))
    )


def _has_own_type(operation: Operation) -> bool:
    """Whether the media type is a parameter, which says what it may be."""
    return any(
        parameter.location == "header" and parameter.name.wire.lower() == "content-type"
        for parameter in operation.parameters
    )


def _cookies(header: str) -> dict[str, str]:
    try:
        jar: SimpleCookie = SimpleCookie(header)
    except CookieError:
        jar = SimpleCookie()
    found = {name: morsel.value for name, morsel in jar.items()}
    for piece in header.split(";"):  # what that reader is too strict for
        name, equals, value = piece.strip().partition("=")
        if equals:
            found.setdefault(name, value)
    return found


def _named(parameter: Parameter) -> str:
    return f"{parameter.location} parameter {parameter.name.wire!r}"


def _line(text: str, longest: int = 300) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest]}..."
