"""Types of the IR as JSON Schema 2020-12: what a tool takes, and what it gives.

What goes in says all that is known. What comes out says no more than the client has made sure of:
servers send values that an enumeration does not list, and leave members out; a schema that reality
contradicts would make an honest answer an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from generators.ir.model import (
    Anything,
    EnumShape,
    ListOf,
    Literals,
    MapOf,
    Named,
    Nullable,
    ObjectShape,
    Primitive,
    Property,
    TypeDecl,
    TypeRef,
    UnionOf,
)
from generators.mcp.text import cleaned

Json = dict[str, Any]

BINARY: Json = {
    "type": "object",
    "properties": {
        "base64": {"type": "string", "contentEncoding": "base64"},
        "mediaType": {"type": "string"},
    },
    "required": ["base64"],
    "additionalProperties": False,
}
_LONGEST = 300
_MOST_TYPES = {"input": 60, "output": 30}
"""What a tool's schema may name at most. No model reads more; some APIs have thousands."""


class Schemas:
    """Writes the schemas of one tool's side, with the types that they name.

    The nearest types come first; those for which there is no room are left open.
    """

    def __init__(
        self,
        side: Literal["input", "output"],
        declared: Mapping[str, TypeDecl],
        names: Mapping[str, str],
    ) -> None:
        self.side = side
        self._named_so_far: dict[str, str] = {}
        self._declared = declared
        self._names = names

    def of(self, kind: TypeRef) -> Json:
        """The schema of a type."""
        match kind:
            case Anything():
                return {}
            case Primitive():
                return self._primitive(kind)
            case Literals():
                return {"enum": list(kind.values)} if self.side == "input" else {}
            case ListOf():
                return {"type": "array", "items": self.of(kind.item)}
            case MapOf():
                return {"type": "object", "additionalProperties": self.of(kind.value)}
            case Nullable():
                return _or_null(self.of(kind.of))
            case UnionOf():
                return {"anyOf": [self.of(member) for member in kind.members]}
            case Named():
                return self._named(kind.id)

    def _primitive(self, kind: Primitive) -> Json:
        if kind.type == "bytes":
            return dict(BINARY) if kind.format == "binary" else {"type": "string"}
        schema: Json = {"type": kind.type}
        if self.side == "input":
            if kind.format:
                schema["format"] = kind.format
            schema |= dict(kind.constraints)
        return schema

    def _named(self, key: str) -> Json:
        if key not in self._named_so_far:
            if len(self._named_so_far) >= _MOST_TYPES[self.side]:
                return {"type": "object"} if self._is_object(key) else {}
            self._named_so_far[key] = self._names[key]
        return {"$ref": f"#/$defs/{self._named_so_far[key]}"}

    def _is_object(self, key: str) -> bool:
        return isinstance(self._declared[key].shape, ObjectShape)

    def definitions(self) -> dict[str, Json]:
        """The types that were named so far, and those that these name in turn, by name."""
        found: dict[str, Json] = {}
        while waiting := [key for key, name in self._named_so_far.items() if name not in found]:
            for key in waiting:
                found[self._names[key]] = self._declaration(self._declared[key])
        return dict(sorted(found.items()))

    def _declaration(self, decl: TypeDecl) -> Json:
        shape = decl.shape
        match shape:
            case ObjectShape():
                schema = self._object(shape)
            case EnumShape():
                values = [member.value for member in shape.members]
                key = "enum" if self.side == "input" else "examples"
                schema = {"type": shape.type, key: values}
            case _:
                schema = self.of(shape.of)
        return described(schema, decl.description)

    def _object(self, shape: ObjectShape) -> Json:
        members = [member for member in shape.properties if self._is_here(member)]
        schema: Json = {
            "type": "object",
            "properties": {
                member.name.wire: described(self.of(member.type), member.description)
                for member in members
            },
        }
        if self.side == "output":
            return schema
        if required := [member.name.wire for member in members if member.required]:
            schema["required"] = required
        if shape.extra is None:
            schema["additionalProperties"] = False
        elif not isinstance(shape.extra, Anything):
            schema["additionalProperties"] = self.of(shape.extra)
        return schema

    def _is_here(self, member: Property) -> bool:
        return not (member.read_only if self.side == "input" else member.write_only)


def described(schema: Json, description: str) -> Json:
    """The schema with a description before the rest."""
    text = cleaned(description, _LONGEST)
    return {"description": text, **schema} if text else schema


def _or_null(schema: Json) -> Json:
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]} if schema else {}
