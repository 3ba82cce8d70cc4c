"""The objects of Swagger 2.0, one by one, as OpenAPI 3 writes them; see `swagger20.py`."""

from __future__ import annotations

from typing import Any

from normalizer.lift.swagger20_parts import essence, split_parameter, style
from normalizer.pointer import join
from normalizer.values import JsonObject, copy

_SCHEMA_MAPS = frozenset({"properties", "patternProperties", "definitions"})
_SCHEMA_MEMBERS = frozenset({"items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"})


class Objects:
    """Builds new objects from old ones, and notes what moved and which references to rewrite.

    Each method takes the new pointer of the object (`at`) and the old one (`old_at`).
    """

    def __init__(self) -> None:
        self.moved: dict[str, str] = {}
        self.references: list[JsonObject] = []

    def reference(self, old: JsonObject) -> JsonObject:
        """A copy whose `$ref` is rewritten once every new place is known."""
        new: JsonObject = copy(old)
        if isinstance(new["$ref"], str):
            self.references.append(new)
        return new

    def parameter(self, old: JsonObject, at: str, old_at: str) -> JsonObject:
        new, schema = split_parameter(old)
        new |= style(old, old.get("in"))
        self.moved[f"{at}/schema"] = f"{old_at}/schema" if "schema" in old else old_at
        return new | {"schema": self.schema(schema)}

    def body(self, old: JsonObject, named: list[str], at: str, old_at: str) -> JsonObject:
        """A body parameter as a request body; its name, which the wire never sees, is noted."""
        new: JsonObject = {}
        own, loose = split_parameter(old)
        schema = old.get("schema", loose)
        examples = old.get("x-examples")
        by_type = examples if isinstance(examples, dict) else {}
        for name, value in own.items():
            if name == "name":
                new["x-body-name"] = value
            elif name not in ("in", "example") and not (name == "x-examples" and _typed(by_type)):
                new[name] = value
        content: JsonObject = {}
        new["content"] = content
        for media_type in named or ["application/json"]:
            place = join(at, "content", media_type)
            content[media_type] = {}
            if schema is not None and ("schema" in old or loose):
                self.moved[f"{place}/schema"] = f"{old_at}/schema" if "schema" in old else old_at
                content[media_type]["schema"] = self.schema(schema)
            if media_type in by_type:
                content[media_type]["example"] = copy(by_type[media_type])
            elif "example" in own:
                content[media_type]["example"] = copy(own["example"])
        return new

    def form(
        self, forms: dict[str, tuple[JsonObject, str]], named: list[str], at: str
    ) -> JsonObject:
        """Form parameters as a request body: an object with a property for each."""
        if any(old.get("type") == "file" for old, _ in forms.values()):
            parts = [name for name in named if essence(name).startswith("multipart/")]
            named = parts or named or ["multipart/form-data"]
        required = [name for name, (old, _) in forms.items() if old.get("required") is True]
        content: JsonObject = {}
        for media_type in named or ["application/x-www-form-urlencoded"]:
            place = join(at, "content", media_type, "schema")
            schema: JsonObject = {"type": "object", "properties": {}}
            encoding: JsonObject = {}
            for name, (old, old_at) in forms.items():
                self.moved[join(place, "properties", name)] = old_at
                schema["properties"][name] = self._form_field(old, encoding)
            if required:
                schema["required"] = list(required)
            content[media_type] = {"schema": schema} | ({"encoding": encoding} if encoding else {})
        return {"content": content} | ({"required": True} if required else {})

    def _form_field(self, old: JsonObject, encoding: JsonObject) -> JsonObject:
        own, schema = split_parameter(old)
        how = style(old, "formData")
        if "style" in how:
            encoding[old["name"]] = how
            how = {}
        if "allowEmptyValue" in own:
            how["x-allowEmptyValue"] = own["allowEmptyValue"]
        new: JsonObject = self.schema(schema)
        for name, value in own.items():
            if name not in ("name", "in", "required", "allowEmptyValue"):
                new[name] = value
        new.update(how)
        return new

    def response(self, old: JsonObject, named: list[str], at: str, old_at: str) -> JsonObject:
        examples = old.get("examples")
        examples = dict(examples) if isinstance(examples, dict) else {}
        new: JsonObject = {}
        for name, value in old.items():
            if name == "headers" and isinstance(value, dict):
                new[name] = {
                    key: self.header(header, join(at, name, key), join(old_at, name, key))
                    for key, header in value.items()
                }
            elif name not in ("schema", "examples"):
                new[name] = copy(value)
        schema = old.get("schema")
        if schema is not None:
            is_file = isinstance(schema, dict) and schema.get("type") == "file"
            named = (
                named
                or [name for name in examples if "/" in name]
                or ["application/octet-stream" if is_file else "application/json"]
            )
        else:
            named = [name for name in examples if "/" in name]
        content: JsonObject = {}
        for media_type in named:
            place = join(at, "content", media_type)
            content[media_type] = media = {}
            if schema is not None:
                self.moved[f"{place}/schema"] = f"{old_at}/schema"
                media["schema"] = self.schema(schema)
            if (given := _matching(media_type, examples)) is not None:
                self.moved[f"{place}/example"] = join(old_at, "examples", given)
                media["example"] = copy(examples.pop(given))
        if content:
            new["content"] = content
        if examples:
            new["x-examples"] = copy(examples)
        return new

    def header(self, old: Any, at: str, old_at: str) -> Any:
        if not isinstance(old, dict) or "$ref" in old:
            return copy(old)
        new, schema = split_parameter(old)
        self.moved[f"{at}/schema"] = f"{old_at}/schema" if "schema" in old else old_at
        return new | style(old, "header") | {"schema": self.schema(schema)}

    # Schemas

    def schema(self, old: Any) -> Any:
        if not isinstance(old, dict):
            return copy(old)
        new: JsonObject = {}
        for name, value in old.items():
            if name in _SCHEMA_MAPS and isinstance(value, dict):
                new[name] = {key: self.schema(item) for key, item in value.items()}
            elif name in _SCHEMA_MEMBERS and isinstance(value, dict):
                new[name] = self.schema(value)
            elif name in _SCHEMA_MEMBERS and isinstance(value, list):
                new[name] = [self.schema(item) for item in value]
            elif name == "discriminator" and isinstance(value, str):
                new[name] = {"propertyName": value}
            elif name == "x-nullable" and isinstance(value, bool):
                new.setdefault("nullable", value)
            elif name == "collectionFormat":
                new["x-collectionFormat"] = copy(value)
            elif name == "type" and value == "file":
                new |= {"type": "string", "format": "binary"}
            else:
                new[name] = copy(value)
        if isinstance(new.get("$ref"), str):
            self.references.append(new)
        return new


def _typed(examples: JsonObject) -> bool:
    """Whether examples are given by media type."""
    return bool(examples) and all("/" in name for name in examples)


def _matching(media_type: str, examples: JsonObject) -> str | None:
    """The name of the example for a media type: itself, or one that differs in parameters."""
    if media_type in examples:
        return media_type
    return next((name for name in examples if essence(name) == essence(media_type)), None)
