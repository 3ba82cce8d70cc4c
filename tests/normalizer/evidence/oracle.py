"""A JSON Schema validator as the oracle, for schemas inside of a document."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import jsonschema
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

Plain = jsonschema.Draft202012Validator
Strict = extend(
    Plain,
    type_checker=Plain.TYPE_CHECKER.redefine(
        "integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool)
    ),
)
"""Unlike JSON Schema, it tells `1.0` from an integer, as we do."""


class Oracle:
    def __init__(self, tree: Any, validator: Any = Plain) -> None:
        resource = Resource(contents=tree, specification=DRAFT202012)
        self._registry: Any = Registry().with_resource("urn:d", resource)
        self._validator = validator

    def errors(self, value: Any, pointer: str) -> list[str]:
        schema = {"$ref": "urn:d#" + quote(pointer, safe="/~")}
        found = self._validator(schema, registry=self._registry).iter_errors(value)
        return [f"{error.json_path}: {error.message}" for error in found]

    def accepts(self, value: Any, pointer: str) -> bool:
        return not self.errors(value, pointer)
