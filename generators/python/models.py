"""Models: a module for each component, a class or an alias for each declared type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generators.encoders import Encoded
from generators.ir.model import AliasShape, EnumShape, ObjectShape, Property, TypeDecl
from generators.ledger import Claim
from generators.python import datamodel, names
from generators.python.modules import ModulePlan, plan, references
from generators.python.naming import Naming
from generators.python.view import FieldView, TypeModuleView, TypeView
from generators.templating import code
from generators.words import words
from normalizer.errors import UsageError

FOREIGN_MODULE = "_models"
"""Where the classes of another backend live; no module of ours begins with an underscore."""


class ModelViews:
    """Builds the views of the types package."""

    def __init__(self, naming: Naming) -> None:
        self.naming = naming

    def modules(self) -> Iterator[TypeModuleView]:
        plans = plan(self._own_types())
        given = self.naming.assign(
            "modules", (Claim(module.key, self._module_name(module)) for module in plans)
        )
        home = dict.fromkeys(self.naming.classes, FOREIGN_MODULE)
        home |= {decl.id: given[module.key] for module in plans for decl in module.types}
        for module in plans:
            yield self._module(module, given[module.key], home)

    def _own_types(self) -> Iterable[TypeDecl]:
        """The types that our template prints: all, or what another backend has no class for."""
        if self.are_foreign:
            return [decl for decl in self.naming.api.types if isinstance(decl.shape, AliasShape)]
        return self.naming.api.types

    @property
    def are_foreign(self) -> bool:
        """Whether datamodel-code-generator makes the models. Raises UsageError for another word."""
        chosen = self.naming.context.options.get("models", "moneyer")
        if chosen not in ("moneyer", datamodel.NAME):
            raise UsageError(f"`models` is moneyer or {datamodel.NAME}, not {chosen!r}")
        return bool(chosen == datamodel.NAME)

    def foreign_source(self) -> str:
        """The module that datamodel-code-generator makes."""
        fields = {
            self.naming.classes[decl.id]: self.naming.fields(decl.id, decl.shape)
            for decl in self.naming.api.types
            if isinstance(decl.shape, ObjectShape)
        }
        return datamodel.models_module(
            self.naming.mapper.declared, self.naming.classes, fields, self.naming.context.package
        )

    def _module_name(self, module: ModulePlan) -> str:
        """After its component; the shapes inside of an operation after the operation."""
        tokens = module.key.split("/")
        if tokens[1:2] == ["paths"]:
            for operation in self.naming.api.operations:
                if operation.origin == module.key:
                    return names.module_name((*words(operation.group), *operation.name.words))
        first = next((d for d in module.types if d.id == module.key), module.types[0])
        return names.module_name(words(self.naming.classes[first.id]))

    def _module(self, module: ModulePlan, name: str, home: dict[str, str]) -> TypeModuleView:
        inside = {decl.id for decl in module.types}
        views = tuple(self._type(decl, inside) for decl in module.types)
        imports: dict[str, set[str]] = {}
        for decl in module.types:
            for key in references(decl):
                if key not in inside:
                    imports.setdefault(home[key], set()).add(self.naming.classes[key])
        return TypeModuleView(
            module=code(name),
            siblings=[(f".{source}", sorted(found)) for source, found in sorted(imports.items())],
            types=views,
        )

    def _type(self, decl: TypeDecl, inside: set[str]) -> TypeView:
        name = code(self.naming.classes[decl.id])
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
                    alias=code(self.naming.mapper.member(decl.shape.of)),
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
                waiting += references(self.naming.mapper.declared[key])
        return []

    def _object(self, decl: TypeDecl, shape: ObjectShape, name: Encoded) -> TypeView:
        given = self.naming.fields(decl.id, shape)
        fields = [
            FieldView(
                name=code(given[p.name.wire]),
                annotation=code(self.naming.mapper.member(p.type)),
                wire=p.name.wire if given[p.name.wire] != p.name.wire else None,
                required=p.required and not _is_one_sided(decl, p),
                doc=p.description,
            )
            for p in shape.properties
        ]
        extra = shape.extra if shape.extra is not None and shape.extra.kind != "any" else None
        return TypeView(
            kind="object",
            name=name,
            doc=decl.description,
            base=code("Model" if shape.extra is not None else "Closed"),
            fields=tuple(fields),
            extra=code(self.naming.mapper.member(extra)) if extra is not None else None,
        )

    def _enum(self, decl: TypeDecl, shape: EnumShape, name: Encoded) -> TypeView:
        given = self.naming.assign(
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


def _is_one_sided(decl: TypeDecl, prop: Property) -> bool:
    """Whether it is required on one side only, of a type that has both (3.1 section 4.8.24.1)."""
    return (prop.read_only and decl.in_requests) or (prop.write_only and decl.in_responses)
