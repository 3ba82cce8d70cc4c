"""Small documents, and the IR that is made of them."""

from __future__ import annotations

import json
from typing import Any

from ruamel.yaml import YAML

from generators.ir.lowering import lower
from generators.ir.model import Api, Operation, TypeDecl, TypeRef
from normalizer.document import Document

Tree = dict[str, Any]


def parse(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


def document(**members: Any) -> Tree:
    return {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, **members}


def api_of(**members: Any) -> Api:
    return lower(Document(document(**members)))


def types_of(schemas: str) -> dict[str, TypeDecl]:
    """The types that component schemas, written in YAML, come to, by id less its beginning."""
    api = api_of(components={"schemas": parse(schemas)})
    return {decl.id.removeprefix("/components/schemas/"): decl for decl in api.types}


def member_type(schema: Any) -> TypeRef:
    """The type of a property of that schema."""
    holder = {"type": "object", "properties": {"it": schema}}
    api = api_of(components={"schemas": {"Holder": holder}})
    (decl,) = (decl for decl in api.types if decl.id == "/components/schemas/Holder")
    assert decl.shape.kind == "object"
    return decl.shape.properties[0].type


def operation_of(
    text: str, *, method: str = "get", path: str = "/orders", **members: Any
) -> Operation:
    """The one operation of a document, its object written in YAML."""
    api = api_of(paths={path: {method: parse(text)}}, **members)
    assert api.left_out == ()
    return api.operations[0]


def brief(node: Any) -> Any:
    """IR JSON without origins and without what says nothing: null, false, empty."""
    if isinstance(node, dict):
        telling = {"value", "values", *({"default"} if node.get("has_default") else ())}
        return {
            key: shown
            for key, value in node.items()
            if key != "origin"
            and ((shown := brief(value)) not in (None, False, "", [], {}) or key in telling)
        }
    return [brief(item) for item in node] if isinstance(node, list) else node


def laid_out(value: Any, indent: str = "") -> str:
    """JSON in which what fits on a line stands on one."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= 100 or not isinstance(value, (dict, list)):
        return line
    inner = indent + "  "
    if isinstance(value, dict):
        parts = [f"{json.dumps(k)}: {laid_out(item, inner)}" for k, item in value.items()]
    else:
        parts = [laid_out(item, inner) for item in value]
    start, end = "{}" if isinstance(value, dict) else "[]"
    return f"{start}\n" + ",\n".join(inner + part for part in parts) + f"\n{indent}{end}"
