"""What the templates of Python see: names, annotations and imports, ready to be printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generators.encoders import Encoded
from generators.ir.model import Api, Content, Group, Operation, SecurityScheme, Server
from generators.templating import code


@dataclass(frozen=True, kw_only=True)
class FieldView:
    name: Encoded
    annotation: Encoded
    wire: str | None
    """The wire name, when the field's own name is another."""
    required: bool
    doc: str


@dataclass(frozen=True, kw_only=True)
class TypeView:
    """A class or an alias of the types package; `kind` says which template branch prints it."""

    kind: str
    name: Encoded
    doc: str
    fields: tuple[FieldView, ...] = ()
    extra: Encoded | None = None
    members: tuple[tuple[Encoded, object], ...] = ()
    base: Encoded | None = None
    alias: Encoded | None = None


_CORE = [
    "Closed",
    "Constraints",
    "File",
    "Known",
    "Maybe",
    "Model",
    "Number",
    "Open",
    "OpenInt",
    "Tagged",
]
_TYPING = ["Annotated", "Any", "Literal", "TypeAlias", "Union"]

_COMMON = (
    [("enum", ["IntEnum", "StrEnum"]), ("typing", _TYPING)],
    [("pydantic", ["Field"]), ("typing_extensions", ["TypeAliasType"])],
    [(".._core", _CORE)],
)


@dataclass(frozen=True, kw_only=True)
class TypeModuleView:
    """`siblings` are the modules of other types, each with the names that are needed of it."""

    module: Encoded
    siblings: list[tuple[str, list[str]]]
    types: tuple[TypeView, ...]

    def imports(self, body: str) -> Iterator[list[tuple[Encoded, Encoded]]]:
        """The sections of imports that `body` needs: module and names of each line.

        A name that only occurs in a text of `body` is in it too. ruff takes that out, but it
        would be slow if it had to do so in every module.
        """
        *others, own = _COMMON
        for section in (*others, own + self.siblings):
            used = [(module, [name for name in names if name in body]) for module, names in section]
            lines = [(code(module), code(", ".join(names))) for module, names in used if names]
            if lines:
                yield lines


@dataclass(frozen=True, kw_only=True)
class ArgumentView:
    name: Encoded
    annotation: Encoded
    required: bool
    is_body: bool = False

    @property
    def bare(self) -> Encoded:
        """As a signature has it, without a default."""
        return self._written("", "")

    @property
    def or_none(self) -> Encoded:
        """The same with None, which is the default."""
        has_none = re.search(r"(^|\| )None$", self.annotation) is not None
        return self._written("" if has_none else " | None", " = None")

    @property
    def or_unset(self) -> Encoded:
        """The same with UNSET, which is the default."""
        return self._written(" | Unset", " = UNSET")

    def _written(self, more: str, default: str) -> Encoded:
        """A union that is too long for its line is in parentheses, as black wants it."""
        annotation = f"{self.annotation}{more}"
        is_long = len(f"{self.name}: {annotation}{default},") > _SIGNATURE_WIDTH
        if is_long and "|" in _outside_of_brackets(annotation):
            annotation = f"({annotation})"
        return code(f"{self.name}: {annotation}{default}")


_SIGNATURE_WIDTH = 92  # of the 100 that there are, behind the margin of an argument


def _outside_of_brackets(expression: str) -> str:
    while (shorter := re.sub(r"\[[^][]*\]", "", expression)) != expression:
        expression = shorter
    return expression


@dataclass(frozen=True, kw_only=True)
class MemberView:
    """A member of the body as an argument; `required`: the body needs it."""

    argument: ArgumentView
    wire: str
    doc: str


@dataclass(frozen=True, kw_only=True)
class ContentView:
    content: Content
    type: Encoded | None
    """The decoder's type expression; None for text and bytes, which need none."""


@dataclass(frozen=True, kw_only=True)
class ResponseView:
    status: str
    contents: tuple[ContentView, ...]


@dataclass(frozen=True, kw_only=True)
class OperationView:
    operation: Operation
    constant: Encoded
    name: Encoded
    positional: tuple[ArgumentView, ...]
    keywords: tuple[ArgumentView, ...]
    arguments: tuple[Encoded, ...]
    """The arguments in the order of the operation's parameters."""
    body: tuple[ContentView, ...]
    members: tuple[MemberView, ...]
    """What a call may be given in the place of `body`, in the order of the body."""
    nullable: bool
    """Whether the body must be there, and may be null."""
    media_types: Encoded | None
    """The annotation of `media_type`, when there is a choice."""
    returns: Encoded
    constant_returns: Encoded
    responses: tuple[ResponseView, ...]
    errors: tuple[ResponseView, ...]
    servers: Encoded
    doc: str
    example: str
    """A call, as Python; empty: there is none that is short."""
    page: Encoded
    """The path of its page, in the package's project."""
    is_stream: bool

    @property
    def asked(self) -> tuple[MemberView, ...]:
        """The members in the order of the signature: required ones first."""
        return tuple(sorted(self.members, key=lambda member: not member.argument.required))

    @property
    def needed(self) -> tuple[str, ...]:
        """The arguments that a call must have; a body goes by those of its members."""
        given = [a.name for a in self.positional if not (a.is_body and self.members)]
        return *map(str, given), *(str(m.argument.name) for m in self.asked if m.argument.required)

    @property
    def optional(self) -> tuple[str, ...]:
        """The arguments that a call may have; a body goes by those of its members."""
        members = [m.argument.name for m in self.asked if not m.argument.required]
        others = [a.name for a in self.keywords if not (a.is_body and self.members)]
        return *map(str, members), *map(str, others)

    @property
    def call(self) -> str:
        """A call in one line, `place(account_id, ...)`."""
        return f"{self.name}({', '.join((*self.needed, *['...'] * bool(self.optional)))})"

    @property
    def forms(self) -> tuple[str, ...]:
        """The overloads of its signature, if one alone cannot say which members are required."""
        needed = any(member.argument.required for member in self.members)
        return ("whole", "members") if needed else ()

    @property
    def needs(self) -> tuple[str, ...]:
        """The wire names of the members that the body needs."""
        return tuple(member.wire for member in self.members if member.argument.required)


@dataclass(frozen=True, kw_only=True)
class ResourceView:
    group: Group
    attribute: Encoded
    class_name: Encoded
    alias: Encoded
    """What the client calls the class: its name, unless another group's has the same one."""
    doc: str
    operations: tuple[OperationView, ...]
    servers: tuple[tuple[Encoded, tuple[Server, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class CredentialView:
    argument: Encoded
    scheme: SecurityScheme
    variable: Encoded
    """What stands in for the argument in the environment."""


@dataclass(frozen=True, kw_only=True)
class ExampleView:
    """A call that works: `client.group.method`, and its required arguments."""

    method: Encoded
    arguments: Encoded

    @property
    def call(self) -> Encoded:
        """The call as it is written."""
        return code(f"{self.method}({self.arguments})")

    @property
    def passed(self) -> Encoded:
        """The method and its arguments, as `client.answer` and the like take them."""
        return code(", ".join(filter(None, (self.method, self.arguments))))


@dataclass(frozen=True, kw_only=True)
class ExamplesView:
    """The calls that show a package; None where no operation suits."""

    call: ExampleView | None
    paged: ExampleView | None
    download: ExampleView | None


@dataclass(frozen=True, kw_only=True)
class PackageView:
    package: Encoded
    distribution: str
    error: Encoded
    doc: str
    api: Api
    tool_version: str
    resources: tuple[ResourceView, ...]
    modules: tuple[TypeModuleView, ...]
    types: tuple[tuple[Encoded, Encoded], ...]
    """Every public type and the module that it lives in, by name."""
    foreign: str | None
    """The module of another backend for models, when one makes them."""
    credentials: tuple[CredentialView, ...]
    base_url_variable: Encoded
    """What stands in for the base URL in the environment."""
    examples: ExamplesView
