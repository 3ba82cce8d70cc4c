"""Declared types: a file for each component, an interface or an alias for each type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generators.encoders import Encoded
from generators.ir.model import AliasShape, EnumShape, ObjectShape, Property, TypeDecl
from generators.ledger import Claim
from generators.templating import code
from generators.typescript import names
from generators.typescript.naming import Naming
from generators.typescript.types import enum_members, extra_type, laid_out
from generators.typescript.view import MemberView, TypeModuleView, TypeView
from generators.words import words

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def type_files(naming: Naming) -> dict[str, str]:
    """The file of each component and operation that has types."""
    owners = _by_owner(naming)
    operations = {op.origin: (*words(op.group), *op.name.words) for op in naming.api.operations}
    return naming.assign(
        "type files",
        (
            Claim(owner, names.file_name(operations.get(owner) or _first(naming, owner, types)))
            for owner, types in owners.items()
        ),
    )


def type_modules(naming: Naming, files: Mapping[str, str]) -> Iterator[TypeModuleView]:
    """The files of the folder `types`, in the order of what they are made for."""
    for owner, types in sorted(_by_owner(naming).items()):
        views = tuple(_type(naming, decl) for decl in types)
        printed = [str(part) for view in views for part in _printed(view)]
        yield TypeModuleView(file=code(files[owner]), imports=imports(printed), types=views)


def _by_owner(naming: Naming) -> dict[str, list[TypeDecl]]:
    owners: dict[str, list[TypeDecl]] = {}
    for decl in naming.api.types:
        owners.setdefault(decl.owner, []).append(decl)
    return owners


def imports(printed: Iterable[str]) -> tuple[Encoded, ...]:
    """Which of our modules type expressions name."""
    bare = " ".join(_STRING.sub("", expression) for expression in printed)
    return tuple(code(name) for name in ("core", "types") if re.search(rf"\b{name}\.", bare))


def _first(naming: Naming, owner: str, types: list[TypeDecl]) -> tuple[str, ...]:
    """The words of the component's own type, or of the first one inside of it."""
    return words(naming.types[next((d.id for d in types if d.id == owner), types[0].id)])


def _printed(view: TypeView) -> Iterator[Encoded]:
    if view.alias is not None:
        yield view.alias
    yield from (member.type for member in view.members)
    if view.extra is not None:
        yield view.extra


def _type(naming: Naming, decl: TypeDecl) -> TypeView:
    name = code(naming.types[decl.id])
    match decl.shape:
        case ObjectShape() as shape:
            extra = extra_type(naming.mapper, shape)
            return TypeView(
                name=name,
                doc=_doc(decl),
                members=tuple(_member(naming, decl, prop) for prop in shape.properties),
                extra=None if extra is None else code(extra),
            )
        case EnumShape() as shape:
            return _alias(decl, name, enum_members(shape))
        case AliasShape(of=of):
            return _alias(decl, name, naming.mapper.alias(decl, of))


def _alias(decl: TypeDecl, name: Encoded, members: list[str]) -> TypeView:
    before = len(f"export type {name} =")
    return TypeView(name=name, doc=_doc(decl), alias=code(laid_out(members, before, 2)))


def _member(naming: Naming, decl: TypeDecl, prop: Property) -> MemberView:
    """One that is there on one side only is optional in a type of both."""
    one_sided = (prop.read_only and decl.in_requests) or (prop.write_only and decl.in_responses)
    return member_view(
        key=names.property_key(prop.name.wire),
        kinds=naming.mapper.members(prop.type),
        optional=one_sided or not prop.required,
        doc=_doc(prop),
    )


def member_view(key: Encoded, kinds: list[str], optional: bool, doc: str) -> MemberView:
    """A member of an interface, laid out."""
    before = len(f"  {key}{'?' if optional else ''}:")
    return MemberView(key=key, type=code(laid_out(kinds, before, 4)), optional=optional, doc=doc)


def _doc(described: TypeDecl | Property) -> str:
    deprecated = "Deprecated." if described.deprecated else ""
    return "\n\n".join(filter(None, (described.description, deprecated)))
