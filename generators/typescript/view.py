"""What the templates of TypeScript see: names, types and imports, ready to be printed."""

from __future__ import annotations

from dataclasses import dataclass

from generators.encoders import Encoded
from generators.ir.model import Api, Content, Group, Operation, SecurityScheme, Server


@dataclass(frozen=True, kw_only=True)
class MemberView:
    """A member of an interface, or a parameter of a function."""

    key: Encoded
    type: Encoded
    """With the space or the line break before it."""
    optional: bool
    doc: str


@dataclass(frozen=True, kw_only=True)
class TypeView:
    """An interface, or an alias, if it has one."""

    name: Encoded
    doc: str
    members: tuple[MemberView, ...] = ()
    extra: Encoded | None = None
    alias: Encoded | None = None


@dataclass(frozen=True, kw_only=True)
class TypeModuleView:
    file: Encoded
    imports: tuple[Encoded, ...]
    """`core` and `types`, where they are used."""
    types: tuple[TypeView, ...]


@dataclass(frozen=True, kw_only=True)
class ShapeView:
    """The constant that a declared type of answers has."""

    name: Encoded
    shape: Encoded


@dataclass(frozen=True, kw_only=True)
class ShapeModuleView:
    file: Encoded
    has_references: bool
    """Whether it names shapes, of its own file or of others."""
    shapes: tuple[ShapeView, ...]


@dataclass(frozen=True, kw_only=True)
class ResponseView:
    status: str
    contents: tuple[tuple[Content, Encoded | None], ...]
    """Each with its shape, unless anything fits."""


@dataclass(frozen=True, kw_only=True)
class OperationView:
    operation: Operation
    constant: Encoded
    name: Encoded
    parameters: tuple[MemberView, ...]
    """What is required, in the order of the function's parameters."""
    options: Encoded
    """The type of the options."""
    members: tuple[MemberView, ...]
    """What is not required, the members of the options."""
    call: Encoded
    """What is given to the core: descriptor, arguments, options."""
    returns: Encoded
    responses: tuple[ResponseView, ...]
    errors: tuple[ResponseView, ...]
    servers: Encoded
    doc: str
    is_stream: bool


@dataclass(frozen=True, kw_only=True)
class GroupView:
    group: Group
    attribute: Encoded
    file: Encoded
    doc: str
    imports: tuple[Encoded, ...]
    has_shapes: bool
    operations: tuple[OperationView, ...]
    servers: tuple[tuple[Encoded, tuple[Server, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class CredentialView:
    option: Encoded
    doc: str
    scheme: SecurityScheme


@dataclass(frozen=True, kw_only=True)
class PackageView:
    name: str
    error: Encoded
    doc: str
    api: Api
    groups: tuple[GroupView, ...]
    modules: tuple[TypeModuleView, ...]
    shapes: tuple[ShapeModuleView, ...]
    credentials: tuple[CredentialView, ...]
