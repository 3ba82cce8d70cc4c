"""The IR's types: frozen, resolved, language-free.

Every node that comes from the document has an `origin`, a JSON pointer into the document as it was
published. Names are the wire name and its words; casing, keywords and clashes belong to a language.
Types form closed unions: look at `kind`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

IR_VERSION = "1"

Json: TypeAlias = Any
Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Effect: TypeAlias = Literal["read", "write", "delete"]
Retry: TypeAlias = Literal["safe", "idempotent", "never"]
Codec: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "events", "json-lines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What the wire calls it, and the lower-case words of that."""

    wire: str
    words: tuple[str, ...]


# --- types -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything:
    """Any JSON value."""

    kind: Literal["any"] = field(default="any", init=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Primitive:
    """A scalar. `bytes` is text or a body that stands for binary data."""

    kind: Literal["primitive"] = field(default="primitive", init=False)
    type: Literal["string", "integer", "number", "boolean", "null", "bytes"]
    format: str | None = None
    constraints: tuple[tuple[str, Json], ...] = ()
    """JSON Schema's own keywords: minimum, maxLength, pattern, ..."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Literals:
    """One of a few values, too few or too mixed to be an enumeration of its own."""

    kind: Literal["literals"] = field(default="literals", init=False)
    values: tuple[Json, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    kind: Literal["list"] = field(default="list", init=False)
    item: TypeRef


@dataclass(frozen=True, slots=True, kw_only=True)
class MapOf:
    """An object whose keys are data."""

    kind: Literal["map"] = field(default="map", init=False)
    value: TypeRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Nullable:
    """The type, or null. Whether a member may be absent is another thing: `Property.required`."""

    kind: Literal["nullable"] = field(default="nullable", init=False)
    of: TypeRef


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionOf:
    """One or more of the members; which one, the value tells, or the discriminator."""

    kind: Literal["union"] = field(default="union", init=False)
    members: tuple[TypeRef, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property that tells the members of a union apart, and each value's type id."""

    property: str
    mapping: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A declared type, by id."""

    kind: Literal["named"] = field(default="named", init=False)
    id: str


TypeRef: TypeAlias = Anything | Primitive | Literals | ListOf | MapOf | Nullable | UnionOf | Named


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    name: Name
    type: TypeRef
    required: bool
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    default: Json = None
    has_default: bool = False
    description: str = ""
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectShape:
    """An object with known members. `extra` is the type of the others; None: there are none."""

    kind: Literal["object"] = field(default="object", init=False)
    properties: tuple[Property, ...]
    extra: TypeRef | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    name: Name
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumShape:
    """Known values of one scalar type. Servers may send others: an enumeration is open."""

    kind: Literal["enum"] = field(default="enum", init=False)
    type: Literal["string", "integer"]
    members: tuple[EnumMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasShape:
    """A name for another type."""

    kind: Literal["alias"] = field(default="alias", init=False)
    of: TypeRef


Shape: TypeAlias = ObjectShape | EnumShape | AliasShape


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeDecl:
    """A declared type. `id` is its identity: the pointer at which it stands when refined."""

    id: str
    name: Name
    shape: Shape
    owner: str
    """The id of the component that it stands in, which is its own id for a component."""
    in_requests: bool
    in_responses: bool
    deprecated: bool = False
    description: str = ""
    origin: str


# --- operations ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    name: str
    default: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL, without a trailing slash; `{name}` in it is a variable."""

    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    name: Name
    location: Location
    type: TypeRef
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    """Set when the value is serialised by a media type and not by a style."""
    deprecated: bool = False
    default: Json = None
    has_default: bool = False
    description: str = ""
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """How one property of a form or multipart body is written (OpenAPI 3.1 section 4.8.15)."""

    name: str
    media_type: str | None = None
    style: str | None = None
    explode: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One media type of a body, exactly as published, and how its bytes are read and written."""

    media_type: str
    codec: Codec
    type: TypeRef
    parts: tuple[Part, ...] = ()
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    required: bool
    contents: tuple[Content, ...]
    description: str = ""
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    name: Name
    type: TypeRef
    required: bool
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What a status (`200`, `4XX`, `default`) brings; no contents: no body worth reading."""

    status: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...] = ()
    description: str = ""
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityUse:
    scheme: str
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    id: str
    name: Name
    type: str
    """apiKey, http, oauth2, openIdConnect or mutualTLS."""
    scheme: str = ""
    """For http: basic, bearer, ..."""
    location: Literal["query", "header", "cookie"] | None = None
    parameter: str = ""
    """For apiKey: the name of the query parameter, header or cookie."""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """Declared, never guessed: which parameter turns the page, and when to stop."""

    style: Literal["page", "offset", "cursor"]
    """It counts pages or items; `cursor`: each page names the next."""
    parameter: str
    first: int = 0
    stop: Literal["empty", "short"] = "empty"
    """`short`: a page with fewer items than the one before is the last."""
    items: str = ""
    """Where in the answer they are, as a JSON Pointer; the answer itself when empty."""
    next: str = ""
    """Where in the answer the next cursor is, as a JSON Pointer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """Declared, never guessed: no more requests than this in any span of so many seconds."""

    requests: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path. `id` is its identity, `METHOD path`."""

    id: str
    operation_id: str
    group: str
    name: Name
    method: str
    path: str
    servers: tuple[Server, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    """The successes: 2xx (1xx for a stream), or `default` when there is no other."""
    errors: tuple[Response, ...]
    """All other statuses."""
    security: tuple[tuple[SecurityUse, ...], ...]
    """One of these, each with all of its schemes; an empty tuple inside: anonymous will do."""
    availability: Literal["callable", "stream"]
    effect: Effect
    retry: Retry
    pagination: Pagination | None = None
    pacing: Pacing | None = None
    """The operation's own limit, beside that of all together."""
    concurrency: int | None = None
    """How many of its requests may run at a time."""
    deprecated: bool = False
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that the server makes to its user."""

    id: str
    name: Name
    method: str
    body: Body | None
    description: str = ""
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Operations that belong together: an attribute of a client, a command group, a tag."""

    id: str
    name: Name
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """An operation that cannot be made, and why."""

    id: str
    reason: str
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Everything that a generator may know."""

    ir_version: str = IR_VERSION
    name: Name
    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    groups: tuple[Group, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    types: tuple[TypeDecl, ...]
    left_out: tuple[LeftOut, ...]
    pacing: Pacing | None = None
    """The limit of all operations together."""
    extensions: tuple[tuple[str, Json], ...] = ()
