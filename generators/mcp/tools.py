"""Operations as tools (MCP specification, "Tools"): names, schemas, annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generators.calls import Call
from generators.contract import Context
from generators.ir.model import Api, Body, Content, Operation, TypeDecl
from generators.mcp.names import tool_names
from generators.mcp.schemas import BINARY, Json, Schemas, described
from generators.mcp.text import cleaned

_LONGEST = 1_000


def manifest(api: Api, context: Context) -> Json:
    """`{"tools": [...], "streams": [...]}`, in the order of the operations."""
    entries = list(_entries(api, context))
    return {
        "tools": [entry for entry, stream in entries if not stream],
        "streams": [entry for entry, stream in entries if stream],
    }


def _entries(api: Api, context: Context) -> Iterator[tuple[Json, bool]]:
    client = context.base()
    declared = {decl.id: decl for decl in api.types}
    names = tool_names(client.calls.values(), context)
    for operation in api.operations:
        call = client.calls[operation.id]
        stream = operation.availability == "stream"
        entry = {
            "name": names[operation.id],
            "title": cleaned(operation.summary or operation.id, 100).rstrip("."),
            "description": _description(operation),
            "inputSchema": _input(call, declared, client.types),
        }
        if not stream:
            entry["outputSchema"] = _output(operation, declared, client.types)
            entry["annotations"] = hints(operation)
        entry["_meta"] = {
            "moneyer/operation": operation.id,
            "moneyer/effect": operation.effect,
            "moneyer/group": call.group,
            "moneyer/method": call.method,
        }
        yield entry, stream


def hints(operation: Operation) -> Json:
    """All four hints, said outright: what is left out, clients take for the worst.

    A write counts as destructive, since it changes what is there; an order that goes out cannot
    be taken back by sending another.
    """
    read = operation.effect == "read"
    return {
        "readOnlyHint": read,
        "destructiveHint": not read,
        "idempotentHint": operation.retry != "never",
        "openWorldHint": True,
    }


def _description(operation: Operation) -> str:
    parts = [operation.summary, operation.description]
    told = "\n\n".join(part for part in parts if part and part.strip())
    marks = "Deprecated. " if operation.deprecated else ""
    place = f"{marks}Calls {operation.id}."
    return "\n\n".join(filter(None, (cleaned(told, _LONGEST), cleaned(place, 300))))


def _input(call: Call, declared: Mapping[str, TypeDecl], names: Mapping[str, str]) -> Json:
    """One property an argument of the client: that is how the server passes them on."""
    schemas = Schemas("input", declared, names)
    properties: dict[str, Json] = {}
    required: list[str] = []
    for name, parameter in call.arguments:
        properties[name] = described(schemas.of(parameter.type), parameter.description)
        if parameter.has_default:
            properties[name]["default"] = parameter.default
        if parameter.required:
            required.append(name)
    body = call.operation.body
    if body is not None:
        properties["body"] = described(_body(schemas, body), body.description)
        if body.required:
            required.append("body")
        if call.chooses_media_type:
            kinds = [content.media_type for content in body.contents]
            properties["media_type"] = {"description": "How the body is sent.", "enum": kinds}
    schema: Json = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    schema["additionalProperties"] = False
    return _with_definitions(schema, schemas)


def _body(schemas: Schemas, body: Body) -> Json:
    kinds: list[Json] = []
    for content in body.contents:
        kind = _sent(schemas, content)
        if kind not in kinds:
            kinds.append(kind)
    return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}


def _sent(schemas: Schemas, content: Content) -> Json:
    match content.codec:
        case "binary":
            return dict(BINARY)
        case "text" | "events":
            return {"type": "string"}
        case "json-lines":
            return {"type": "array", "items": {}}
        case _:
            return schemas.of(content.type)


def _output(
    operation: Operation, declared: Mapping[str, TypeDecl], names: Mapping[str, str]
) -> Json:
    """An object, as MCP demands: the server puts each result under `result`, but for none."""
    schemas = Schemas("output", declared, names)
    kinds: list[Json] = []
    for response in operation.responses:
        for content in response.contents:
            kind = _received(schemas, content)
            if kind not in kinds:
                kinds.append(kind)
        if not response.contents:
            kinds.append({})  # a body that nobody described is read all the same
    result: Json = {"anyOf": kinds}
    if len(kinds) == 1:
        result = kinds[0]
    if not kinds or {} in kinds:
        result, schemas = {}, Schemas("output", declared, names)
    return _with_definitions({"type": "object", "properties": {"result": result}}, schemas)


def _received(schemas: Schemas, content: Content) -> Json:
    match content.codec:
        case "binary" | "multipart":
            return dict(BINARY)
        case "text" | "events":
            return {"type": "string"}
        case "json-lines":
            return {"type": "array"}
        case _:
            return schemas.of(content.type)


def _with_definitions(schema: Json, schemas: Schemas) -> Json:
    if definitions := schemas.definitions():
        schema["$defs"] = definitions
    return schema
