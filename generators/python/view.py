"""The view of Python: the IR with names, annotations and imports, ready to be printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generators.contract import Context
from generators.encoders import Encoded, python_string
from generators.ir.model import (
    AliasShape,
    Api,
    Body,
    Content,
    EnumShape,
    Group,
    ObjectShape,
    Operation,
    Parameter,
    Response,
    SecurityScheme,
    Server,
    TypeDecl,
    TypeRef,
)
from generators.ir.naming import full_words
from generators.ledger import Claim, Ledger
from generators.python import datamodel, names
from generators.python.docs import operation_doc
from generators.python.modules import ModulePlan, plan, references
from generators.python.types import TypeMapper
from generators.templating import code
from generators.words import words
from normalizer.errors import UsageError

TARGET = "python"
FOREIGN_MODULE = "_models"
"""Where the classes of another backend live; no module of ours begins with an underscore."""


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


@dataclass(frozen=True, kw_only=True)
class TypeModuleView:
    module: Encoded
    imports: tuple[tuple[Encoded, tuple[Encoded, ...]], ...]
    types: tuple[TypeView, ...]


@dataclass(frozen=True, kw_only=True)
class ArgumentView:
    name: Encoded
    annotation: Encoded
    required: bool


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
    media_types: Encoded | None
    """The annotation of `media_type`, when there is a choice."""
    returns: Encoded
    constant_returns: Encoded
    responses: tuple[ResponseView, ...]
    errors: tuple[ResponseView, ...]
    servers: Encoded
    doc: str
    is_stream: bool


@dataclass(frozen=True, kw_only=True)
class ResourceView:
    group: Group
    attribute: Encoded
    class_name: Encoded
    doc: str
    operations: tuple[OperationView, ...]
    servers: tuple[tuple[Encoded, tuple[Server, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class CredentialView:
    argument: Encoded
    scheme: SecurityScheme


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
    credentials: tuple[CredentialView, ...]


@dataclass
class PythonView:
    """Builds the view; the ledger is asked for every name and learns the new ones."""

    api: Api
    context: Context
    classes: dict[str, str] = field(init=False)
    mapper: TypeMapper = field(init=False)

    def __post_init__(self) -> None:
        self.classes = self._assign(
            "types",
            (
                Claim(decl.id, name, exact=decl.name.wire == name, joint="")
                for decl in self.api.types
                for name in [names.class_name(decl.name)]
            ),
        )
        self.mapper = TypeMapper(self.classes, {decl.id: decl for decl in self.api.types})

    @property
    def ledger(self) -> Ledger:
        return self.context.ledger

    def _assign(self, scope: str, claims: Iterable[Claim]) -> dict[str, str]:
        return self.ledger.assign(TARGET, scope, claims)

    def package(self) -> PackageView:
        modules = tuple(self._modules())
        homes = {str(view.name): module.module for module in modules for view in module.types}
        located = sorted(
            (name, homes.get(name, code(FOREIGN_MODULE))) for name in self.classes.values()
        )
        package = self.context.package
        return PackageView(
            package=code(package),
            distribution=package.replace("_", "-"),
            error=code(names.pascal(words(package)[:1]) + "Error"),
            doc=f"A typed client for {self.api.title}.\n\n{self.api.description}".strip(),
            api=self.api,
            tool_version=self.context.tool_version,
            resources=tuple(self._resources()),
            modules=modules,
            types=tuple((code(name), module) for name, module in located),
            credentials=tuple(self._credentials()),
        )

    def _credentials(self) -> Iterator[CredentialView]:
        given = self._assign(
            "credentials",
            (Claim(s.id, names.argument_name(s.name)) for s in self.api.security_schemes),
        )
        for scheme in self.api.security_schemes:
            yield CredentialView(argument=code(given[scheme.id]), scheme=scheme)

    # --- models -------------------------------------------------------------------------------

    def _modules(self) -> Iterator[TypeModuleView]:
        plans = plan(self._own_types())
        given = self._assign(
            "modules", (Claim(module.key, self._module_name(module)) for module in plans)
        )
        home = dict.fromkeys(self.classes, FOREIGN_MODULE)
        home |= {decl.id: given[module.key] for module in plans for decl in module.types}
        for module in plans:
            yield self._module(module, given[module.key], home)

    def _own_types(self) -> Iterable[TypeDecl]:
        """The types that our template prints: all, or what another backend has no class for."""
        if self.foreign_models:
            return [decl for decl in self.api.types if isinstance(decl.shape, AliasShape)]
        return self.api.types

    @property
    def foreign_models(self) -> bool:
        """Whether datamodel-code-generator makes the models. Raises UsageError for another word."""
        chosen = self.context.options.get("models", "moneyer")
        if chosen not in ("moneyer", datamodel.NAME):
            raise UsageError(f"`models` is moneyer or {datamodel.NAME}, not {chosen!r}")
        return bool(chosen == datamodel.NAME)

    def foreign_module(self) -> str:
        """The module that datamodel-code-generator makes."""
        fields = {
            self.classes[decl.id]: self._fields(decl.id, decl.shape)
            for decl in self.api.types
            if isinstance(decl.shape, ObjectShape)
        }
        return datamodel.models_module(
            self.mapper.declared, self.classes, fields, self.context.package
        )

    def _module_name(self, module: ModulePlan) -> str:
        """After its component; the shapes inside of an operation after the operation."""
        tokens = module.key.split("/")
        if tokens[1:2] == ["paths"]:
            for operation in self.api.operations:
                if operation.origin == module.key:
                    return names.escaped(
                        names.snake((*words(operation.group), *operation.name.words))
                    )
        first = next((d for d in module.types if d.id == module.key), module.types[0])
        return names.escaped(names.snake(words(self.classes[first.id]), digit="type"))

    def _module(self, module: ModulePlan, name: str, home: dict[str, str]) -> TypeModuleView:
        inside = {decl.id for decl in module.types}
        views = tuple(self._type(decl, inside) for decl in module.types)
        imports: dict[str, set[str]] = {}
        for decl in module.types:
            for key in references(decl):
                if key not in inside:
                    imports.setdefault(home[key], set()).add(self.classes[key])
        return TypeModuleView(
            module=code(name),
            imports=tuple(
                (code(source), tuple(code(n) for n in sorted(found)))
                for source, found in sorted(imports.items())
            ),
            types=views,
        )

    def _type(self, decl: TypeDecl, inside: set[str]) -> TypeView:
        name = code(self.classes[decl.id])
        match decl.shape:
            case ObjectShape():
                return self._object(decl, decl.shape, name)
            case EnumShape():
                return self._enum(decl, decl.shape, name)
            case AliasShape():
                recursive = any(key in inside for key in self._cycle(decl, inside))
                return TypeView(
                    kind="recursive" if recursive else "alias",
                    name=name,
                    doc=decl.description,
                    alias=code(self.mapper.member(decl.shape.of)),
                )

    def _cycle(self, decl: TypeDecl, inside: set[str]) -> list[str]:
        """The ids by which a type refers back to itself."""
        seen: set[str] = set()
        waiting = references(decl)
        while waiting:
            key = waiting.pop()
            if key == decl.id:
                return [key]
            if key in inside and key not in seen:
                seen.add(key)
                waiting += references(self.mapper.declared[key])
        return []

    def _object(self, decl: TypeDecl, shape: ObjectShape, name: Encoded) -> TypeView:
        given = self._fields(decl.id, shape)
        fields = [
            FieldView(
                name=code(given[p.name.wire]),
                annotation=code(self.mapper.member(p.type)),
                wire=p.name.wire if given[p.name.wire] != p.name.wire else None,
                required=p.required,
                doc=p.description,
            )
            for p in shape.properties
        ]
        extra = shape.extra if shape.extra is not None and shape.extra.kind != "any" else None
        return TypeView(
            kind="object",
            name=name,
            doc=decl.description,
            fields=tuple(fields),
            extra=code(self.mapper.member(extra)) if extra is not None else None,
        )

    def _fields(self, key: str, shape: ObjectShape) -> dict[str, str]:
        """The Python name of each wire name."""
        return self._assign(
            f"type {key}",
            (
                Claim(p.name.wire, attribute, exact=attribute == p.name.wire)
                for p in shape.properties
                for attribute in [names.field_name(p.name)]
            ),
        )

    def _enum(self, decl: TypeDecl, shape: EnumShape, name: Encoded) -> TypeView:
        given = self._assign(
            f"type {decl.id}",
            (Claim(str(m.value), names.member_name(m.name)) for m in shape.members),
        )
        return TypeView(
            kind="enum",
            name=name,
            doc=decl.description,
            base=code("StrEnum" if shape.type == "string" else "IntEnum"),
            members=tuple((code(given[str(m.value)]), m.value) for m in shape.members),
        )

    # --- resources ----------------------------------------------------------------------------

    def _resources(self) -> Iterator[ResourceView]:
        groups = self.api.groups
        attributes = self._assign(
            "groups", (Claim(group.id, names.group_name(group.name.words)) for group in groups)
        )
        methods = self._assign(
            "operations",
            (
                Claim(
                    op.id,
                    f"{attributes[op.group]}.{names.method_name(op.name.words)}",
                    longer=f"{attributes[op.group]}.{names.method_name(full_words(op.method, op.path))}",
                )
                for op in self.api.operations
            ),
        )
        for group in groups:
            yield self._resource(group, attributes[group.id], methods)

    def _resource(self, group: Group, attribute: str, methods: dict[str, str]) -> ResourceView:
        operations = [op for op in self.api.operations if op.group == group.id]
        own = {op.id: methods[op.id].rpartition(".")[2] for op in operations}
        shadowed = names.BUILTINS & set(own.values())
        sets = list(dict.fromkeys(op.servers for op in operations))
        constants = {
            servers: code("SERVERS" if len(sets) == 1 else f"SERVERS_{position}")
            for position, servers in enumerate(sets, 1)
        }
        views = tuple(
            self._operation(op, own[op.id], shadowed, constants[op.servers]) for op in operations
        )
        return ResourceView(
            group=group,
            attribute=code(attribute),
            class_name=code(f"{names.pascal(words(attribute))}Resource"),
            doc=group.description or f"{' '.join(group.name.words).capitalize()}.",
            operations=views,
            servers=tuple((constant, servers) for servers, constant in constants.items()),
        )

    def _operation(
        self, op: Operation, name: str, shadowed: frozenset[str], servers: Encoded
    ) -> OperationView:
        def visible(expression: str) -> Encoded:
            """In a class that has a method `list`, that name is no longer the builtin."""
            for builtin in sorted(shadowed):
                expression = re.sub(rf"(?<![\w.'\"]){builtin}\b(?!['\"])", f"builtins.{builtin}", expression)
            return code(expression)

        given = self._assign(
            f"operation {op.id}",
            (Claim(_identity(p), names.argument_name(p.name)) for p in op.parameters),
        )
        arguments = [
            ArgumentView(
                name=code(given[_identity(p)]),
                annotation=visible(self.mapper.argument(p.type)),
                required=p.required,
            )
            for p in op.parameters
        ]
        body = self._body(op.body, visible)
        needed = sorted(
            (pair for pair in zip(op.parameters, arguments, strict=True) if pair[1].required),
            key=lambda pair: _reading_order(op, pair[0]),
        )
        positional = [argument for _, argument in needed]
        keywords = [argument for argument in arguments if not argument.required]
        if body is not None:
            (positional if body.required else keywords).append(body)
        contents = op.body.contents if op.body else ()
        returns = self._returns(op)
        return OperationView(
            operation=op,
            constant=code("_" + name.upper()),
            name=code(name),
            positional=tuple(positional),
            keywords=tuple(keywords),
            arguments=tuple(argument.name for argument in arguments),
            body=tuple(self._content(content, sent=True) for content in contents),
            media_types=visible(
                f"Literal[{', '.join(python_string(c.media_type) for c in contents)}]"
            )
            if len(contents) > 1
            else None,
            returns=visible(returns),
            constant_returns=code(returns),
            responses=tuple(self._response(response) for response in op.responses),
            errors=tuple(self._response(response) for response in op.errors),
            servers=servers,
            doc=operation_doc(op, [(given[_identity(p)], p) for p in op.parameters]),
            is_stream=op.availability == "stream",
        )

    def _body(self, body: Body | None, visible: object) -> ArgumentView | None:
        if body is None:
            return None
        kinds = list(dict.fromkeys(self._sent(content) for content in body.contents))
        annotation = "Any" if "Any" in kinds else " | ".join(kinds)
        return ArgumentView(
            name=code("body"),
            annotation=visible(annotation),  # type: ignore[operator]
            required=body.required,
        )

    def _sent(self, content: Content) -> str:
        if content.codec == "binary":
            return "File"
        return "str" if content.codec == "text" else self.mapper.result(content.type)

    def _returns(self, op: Operation) -> str:
        """What a call gives: the union over all successes, None for one without a body."""
        kinds: dict[str, None] = {}
        for response in op.responses:
            for content in response.contents:
                kinds[self.mapper.result(content.type)] = None
            if not response.contents:
                kinds["None"] = None
        if "Any" in kinds or not kinds:
            return "Any"
        return " | ".join([*(kind for kind in kinds if kind != "None"), *("None" for _ in [0] if "None" in kinds)])

    def _response(self, response: Response) -> ResponseView:
        return ResponseView(
            status=response.status,
            contents=tuple(self._content(content) for content in response.contents),
        )

    def _content(self, content: Content, *, sent: bool = False) -> ContentView:
        plain = sent or content.codec in ("text", "binary")
        kind: TypeRef = content.type
        return ContentView(
            content=content, type=None if plain else code(self.mapper.result(kind))
        )


def _reading_order(operation: Operation, parameter: Parameter) -> tuple[int, int]:
    """Path parameters as they stand in the path, then all others as they are listed."""
    if parameter.location != "path":
        return (1, 0)
    return (0, operation.path.find(f"{{{parameter.name.wire}}}"))


def _identity(parameter: Parameter) -> str:
    return f"{parameter.location}:{parameter.name.wire}"
