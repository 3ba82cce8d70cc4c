"""Operations: a file for each group, a function and a descriptor for each operation."""

from __future__ import annotations

from collections.abc import Iterator

from generators.encoders import Encoded, typescript_string
from generators.ir.model import Body, Content, Group, Operation, Response, Server
from generators.ir.naming import full_words
from generators.ledger import Claim
from generators.operations import reading_order
from generators.templating import code
from generators.typescript import names
from generators.typescript.declarations import imports, member_view
from generators.typescript.docs import operation_doc
from generators.typescript.naming import Naming
from generators.typescript.shapes import Shapes
from generators.typescript.types import laid_out
from generators.typescript.view import GroupView, MemberView, OperationView, ResponseView

_WIDTH = 100


def group_views(naming: Naming, shapes: Shapes) -> Iterator[GroupView]:
    """The files of the folder `operations`."""
    groups = naming.api.groups
    attributes = naming.assign(
        "groups", (Claim(group.id, names.group_name(group.name.words)) for group in groups)
    )
    files = naming.assign(
        "group files", (Claim(group.id, names.file_name(group.name.words)) for group in groups)
    )
    functions = naming.assign(
        "operations",
        (
            Claim(
                op.id,
                f"{attributes[op.group]}.{names.function_name(op.name.words)}",
                longer=f"{attributes[op.group]}."
                f"{names.function_name(full_words(op.method, op.path))}",
            )
            for op in naming.api.operations
        ),
    )
    for group in groups:
        operations = [op for op in naming.api.operations if op.group == group.id]
        sets = list(dict.fromkeys(op.servers for op in operations))
        constants = {
            servers: code("SERVERS" if len(sets) == 1 else f"SERVERS_{position}")
            for position, servers in enumerate(sets, 1)
        }
        views = tuple(
            _operation(
                naming, shapes, op, functions[op.id].rpartition(".")[2], constants[op.servers]
            )
            for op in operations
        )
        yield _group(group, attributes[group.id], files[group.id], views, constants)


def _group(
    group: Group,
    attribute: str,
    file: str,
    views: tuple[OperationView, ...],
    constants: dict[tuple[Server, ...], Encoded],
) -> GroupView:
    printed = [
        str(part)
        for view in views
        for part in (view.returns, *(m.type for m in (*view.parameters, *view.members)))
    ]
    return GroupView(
        group=group,
        attribute=code(attribute),
        file=code(file),
        doc=group.description or f"{' '.join(group.name.words).capitalize()}.",
        imports=imports([*printed, "core."]),
        has_shapes=any("shapes." in shape for view in views for shape in _shapes(view)),
        operations=views,
        servers=tuple((constant, servers) for servers, constant in constants.items()),
    )


def _shapes(view: OperationView) -> Iterator[str]:
    for response in (*view.responses, *view.errors):
        yield from (str(shape) for _, shape in response.contents if shape is not None)


def _operation(
    naming: Naming, shapes: Shapes, op: Operation, name: str, servers: Encoded
) -> OperationView:
    given = naming.arguments(op)
    required: list[MemberView] = []
    optional: list[MemberView] = []
    named = list(zip(given, op.parameters, strict=True))
    for name_given, parameter in sorted(named, key=lambda pair: reading_order(op, pair[1])):
        (required if parameter.required else optional).append(
            member_view(
                key=code(name_given),
                kinds=naming.mapper.argument(parameter.type),
                optional=not parameter.required,
                doc=parameter.description,
            )
        )
    if op.body is not None:
        (required if op.body.required else optional).append(_body(naming, op.body))
        if len(op.body.contents) > 1:
            optional.append(_content_type(op.body))
    constant = _upper(name)
    return OperationView(
        operation=op,
        constant=code(constant),
        name=code(name),
        parameters=tuple(required),
        options=code(f"{name[:1].upper()}{name[1:]}Options" if optional else "core.RequestOptions"),
        members=tuple(optional),
        call=code(_call(op, constant, given)),
        returns=code(_returns(naming, op)),
        responses=_responses(shapes, op.responses),
        errors=_responses(shapes, op.errors),
        servers=servers,
        doc=operation_doc(op, [(argument, p) for argument, p in named if p.required]),
        is_stream=op.availability == "stream",
    )


def _responses(shapes: Shapes, responses: tuple[Response, ...]) -> tuple[ResponseView, ...]:
    return tuple(
        ResponseView(
            status=response.status,
            contents=tuple((content, shapes.of_content(content)) for content in response.contents),
        )
        for response in responses
    )


def _call(op: Operation, constant: str, given: list[str]) -> str:
    """The call of the core, in a line if it fits."""
    method = "stream" if op.availability == "stream" else "call"
    arguments = [
        name if parameter.required else f"options.{name}"
        for name, parameter in zip(given, op.parameters, strict=True)
    ]
    options = "{ ...options, body }" if op.body and op.body.required else "options"
    line = f"client.{method}({constant}, [{', '.join(arguments)}], {options})"
    if len(f"  return {line};") <= _WIDTH:
        return line
    inner = "".join(f"\n      {argument}," for argument in arguments)
    return f"client.{method}(\n    {constant},\n    [{inner}\n    ],\n    {options},\n  )"


def _body(naming: Naming, body: Body) -> MemberView:
    kinds = [kind for content in body.contents for kind in _sent(naming, content)]
    return member_view(
        key=code("body"),
        kinds=kinds or ["unknown"],
        optional=not body.required,
        doc=body.description,
    )


def _content_type(body: Body) -> MemberView:
    return member_view(
        key=code("contentType"),
        kinds=[typescript_string(content.media_type) for content in body.contents],
        optional=True,
        doc="How the body is sent; if it is not given, the first that suits.",
    )


def _sent(naming: Naming, content: Content) -> list[str]:
    match content.codec:
        case "binary":
            return ["core.BinaryBody"]
        case "text" | "events":
            return ["string"]
        case "json-lines":
            return ["readonly unknown[]"]
        case _:
            return naming.mapper.members(content.type)


def _returns(naming: Naming, op: Operation) -> str:
    """What a call gives: the union over all successes; undefined for one without a body."""
    if op.availability == "stream":
        return "core.StreamRequest"
    kinds = [
        kind
        for response in op.responses
        for content in response.contents
        for kind in _received(naming, content)
    ]
    if not kinds:
        return "void" if op.responses else "unknown"
    if any(not response.contents for response in op.responses):
        kinds.append("undefined")
    text = laid_out(kinds, len("): Promise<> {"), 2)
    return f"{text}\n" if text.startswith("\n") else text.lstrip()


def _received(naming: Naming, content: Content) -> list[str]:
    match content.codec:
        case "binary" | "multipart":
            return ["Uint8Array"]
        case "text" | "events":
            return ["string"]
        case "json-lines":
            return ["unknown[]"]
        case _:
            return naming.mapper.members(content.type)


def _upper(name: str) -> str:
    """`nextPage` is `NEXT_PAGE`: the descriptor's constant, which no function is called like."""
    return "".join(f"_{c}" if c.isupper() else c.upper() for c in name)
