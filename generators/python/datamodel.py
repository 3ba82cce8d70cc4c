"""The other backend for models: datamodel-code-generator, as a black box.

It gets a private document written from the IR (final class names, every shape hoisted, no
extension, no prose), never the vendor's. Choose it with `models = "datamodel-code-generator"`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generators.ir.model import (
    AliasShape,
    Anything,
    EnumShape,
    ListOf,
    Literals,
    MapOf,
    Named,
    Nullable,
    ObjectShape,
    Primitive,
    TypeDecl,
    TypeRef,
    UnionOf,
)
from normalizer.errors import MoneyerError, UsageError

NAME = "datamodel-code-generator"


class PrivateDocument:
    """The IR's types as OpenAPI components, by their Python names."""

    def __init__(self, declared: Mapping[str, TypeDecl], classes: Mapping[str, str]) -> None:
        self.declared = declared
        self.classes = classes

    def document(self) -> dict[str, Any]:
        """An OpenAPI 3.1 document with components and nothing else."""
        schemas = {
            self.classes[decl.id]: self._shape(decl)
            for decl in self.declared.values()
            if not isinstance(decl.shape, AliasShape)
        }
        return {
            "openapi": "3.1.0",
            "info": {"title": "types", "version": "1"},
            "paths": {},
            "components": {"schemas": dict(sorted(schemas.items()))},
        }

    def _shape(self, decl: TypeDecl) -> Any:
        match decl.shape:
            case ObjectShape(properties=properties, extra=extra):
                return {
                    "type": "object",
                    "properties": {p.name.wire: self._schema(p.type) for p in properties},
                    "required": [p.name.wire for p in properties if p.required],
                    "additionalProperties": True if extra is None else self._schema(extra),
                }
            case EnumShape(type=kind, members=members):
                return {"type": kind, "enum": [member.value for member in members]}
            case AliasShape(of=of):
                return self._schema(of)

    def _schema(self, kind: TypeRef, through: frozenset[str] = frozenset()) -> Any:
        match kind:
            case Anything():
                return {}
            case Primitive(type="number"):
                return {"anyOf": [{"type": "integer"}, {"type": "number"}]}
            case Primitive(type="bytes"):
                return {"type": "string"}
            case Primitive():
                return {"type": kind.type}
            case Literals():
                return {"anyOf": [{"const": value} for value in kind.values]}
            case ListOf():
                return {"type": "array", "items": self._schema(kind.item, through)}
            case MapOf():
                return {
                    "type": "object",
                    "additionalProperties": self._schema(kind.value, through) or True,
                }
            case Nullable():
                return {"anyOf": [self._schema(kind.of, through), {"type": "null"}]}
            case UnionOf():
                return {"anyOf": [self._schema(member, through) for member in kind.members]}
            case Named():
                return self._named(kind.id, through)

    def _named(self, key: str, through: frozenset[str]) -> Any:
        shape = self.declared[key].shape
        if isinstance(shape, AliasShape):
            # An alias is no class; one that contains itself ends in anything.
            return {} if key in through else self._schema(shape.of, through | {key})
        reference = {"$ref": f"#/components/schemas/{self.classes[key]}"}
        if isinstance(shape, EnumShape):
            return {"anyOf": [reference, {"type": shape.type}]}
        return reference


def models_module(
    declared: Mapping[str, TypeDecl],
    classes: Mapping[str, str],
    fields: Mapping[str, Mapping[str, str]],
    package: str,
) -> str:
    """The source of one module with every class, made by datamodel-code-generator.

    `fields` gives, by class name, the Python name of each wire name. Raises UsageError when the
    generator is not installed, and MoneyerError when it fails.
    """
    if find_spec("datamodel_code_generator") is None:
        raise UsageError(f"{NAME} is not installed", hint="pip install 'moneyer[datamodel]'")
    aliases = {
        f"{name}.{wire}": python
        for name, members in fields.items()
        for wire, python in members.items()
        if wire != python
    }
    with tempfile.TemporaryDirectory(prefix="moneyer-") as name:
        folder = Path(name)
        document = PrivateDocument(declared, classes).document()
        (folder / "in.json").write_text(json.dumps(document), "utf-8")
        (folder / "aliases.json").write_text(json.dumps(aliases), "utf-8")
        command = [
            *(sys.executable, "-m", "datamodel_code_generator"),
            *("--input", str(folder / "in.json"), "--input-file-type", "openapi"),
            *("--output", str(folder / "out.py"), "--aliases", str(folder / "aliases.json")),
            *("--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"),
            *("--base-class", f"{package}._core.Model", "--extra-fields", "allow"),
            *("--use-standard-collections", "--use-union-operator", "--disable-timestamp"),
            *("--capitalise-enum-members", "--allow-population-by-field-name"),
            *("--formatters", "builtin"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no message"])[-1]
            raise MoneyerError(f"{NAME} failed: {last}")
        return (folder / "out.py").read_text("utf-8")
