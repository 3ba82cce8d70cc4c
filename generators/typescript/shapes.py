"""What results are compared with at run time: each type of an answer as data (`core/shapes.ts`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generators.encoders import Encoded, typescript_literal, typescript_string
from generators.ir.model import (
    AliasShape,
    Anything,
    Content,
    Discriminator,
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
from generators.templating import code
from generators.typescript.layout import Array, Object, Piece, flat, laid_out
from generators.typescript.names import OBJECT_MEMBERS, literal_key
from generators.typescript.naming import Naming
from generators.typescript.view import ShapeModuleView, ShapeView

_ANY = '"any"'
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_KEYWORDS = {
    "string": ("minLength", "maxLength", "pattern"),
    "bytes": ("minLength", "maxLength", "pattern"),
    "integer": _NUMBERS,
    "number": _NUMBERS,
}


class Shapes:
    """Writes shapes, and keeps in mind which declared types they need."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self._declared = naming.mapper.declared
        self._needed: dict[str, None] = {}

    def of_content(self, content: Content) -> Encoded | None:
        """The shape of an answer, or of each of its lines; None where anything will do."""
        kind = content.type
        if content.codec not in ("json", "json-lines"):
            return None
        if content.codec == "json-lines" and isinstance(kind, ListOf):
            kind = kind.item
        text = flat(self._piece(kind))
        return None if text == _ANY else code(text)

    def modules(self, files: Mapping[str, str]) -> Iterator[ShapeModuleView]:
        """The files of the folder `shapes`: all that was needed, by the file of its type."""
        pieces: dict[str, Piece] = {}
        while missing := [key for key in self._needed if key not in pieces]:
            for key in missing:
                pieces[key] = self._declaration(self._declared[key])
        by_owner: dict[str, list[ShapeView]] = {}
        for decl in self._naming.api.types:
            if decl.id in pieces:
                name = self._naming.types[decl.id]
                text = laid_out(pieces[decl.id], len(f"export const {name}: core.Shape = "))
                view = ShapeView(name=code(name), shape=code(text))
                by_owner.setdefault(decl.owner, []).append(view)
        for owner, views in sorted(by_owner.items()):
            yield ShapeModuleView(
                file=code(files[owner]),
                has_references=any("() => shapes." in view.shape for view in views),
                shapes=tuple(views),
            )

    def _declaration(self, decl: TypeDecl) -> Piece:
        match decl.shape:
            case ObjectShape() as shape:
                return self._object(shape)
            case EnumShape(members=members):
                return _listed([member.value for member in members])
            case AliasShape(of=of):
                return _ANY if self._naming.mapper.is_itself(decl, of) else self._piece(of)

    def _piece(self, kind: TypeRef) -> Piece:
        if self._is_anything(kind):
            return _ANY
        match kind:
            case Primitive():
                return _scalar(kind)
            case Literals(values=values):
                return _listed(values)
            case ListOf(item=item):
                return '"array"' if self._is_anything(item) else Array((self._piece(item),))
            case MapOf(value=value):
                return self._map(value)
            case Nullable(of=of):
                return Object((("nullable", self._piece(of)),))
            case UnionOf():
                return self._union(kind)
            case Named(id=key):
                self._needed[key] = None
                return f"() => shapes.{self._naming.types[key]}"
            case _:
                return _ANY

    def _map(self, value: TypeRef) -> Piece:
        if self._is_anything(value):
            return '"object"'
        return Object((("map", self._piece(value)),))

    def _object(self, shape: ObjectShape) -> Piece:
        """Members that may be anything are left out, unless the others may not."""
        is_open = shape.extra is not None and self._is_anything(shape.extra)
        required = [prop for prop in shape.properties if _is_required(prop)]
        told = [p for p in shape.properties if not (is_open and self._is_anything(p.type))]
        if not told and not required:
            if is_open:
                return '"object"'
            if shape.extra is not None:
                return self._map(shape.extra)
        members = tuple((literal_key(p.name.wire), self._member(p)) for p in told)
        found: list[tuple[str, Piece]] = [("object", Object(members))]
        if required:
            names = tuple(typescript_string(prop.name.wire) for prop in required)
            found.append(("required", Array(names)))
        if not is_open:
            extra: Piece = "false" if shape.extra is None else self._piece(shape.extra)
            found.append(("extra", extra))
        return Object(tuple(found))

    def _member(self, prop: Property) -> Piece:
        """What every object has is known to the compiler as that, unless it is told otherwise."""
        piece = self._piece(prop.type)
        return f"{flat(piece)} as core.Shape" if prop.name.wire in OBJECT_MEMBERS else piece

    def _union(self, kind: UnionOf) -> Piece:
        members = Array(tuple(self._piece(member) for member in kind.members))
        found: list[tuple[str, Piece]] = [("anyOf", members)]
        if kind.discriminator is not None:
            found += _tag(kind.discriminator, kind.members)
        return Object(tuple(found))

    def _is_anything(self, kind: TypeRef) -> bool:
        """Whether every value fits, however many names and unions are in between."""
        waiting, seen = [kind], set[str]()
        while waiting:
            match waiting.pop():
                case Anything():
                    return True
                case Nullable(of=of):
                    waiting.append(of)
                case UnionOf(members=members):
                    waiting += members
                case Named(id=key) if key not in seen:
                    seen.add(key)
                    decl = self._declared[key]
                    if isinstance(decl.shape, AliasShape):
                        if self._naming.mapper.is_itself(decl, decl.shape.of):
                            return True
                        waiting.append(decl.shape.of)
        return False


def _is_required(prop: Property) -> bool:
    """What is only written need not come back."""
    return prop.required and not prop.write_only


def _scalar(kind: Primitive) -> Piece:
    name = typescript_string("string" if kind.type == "bytes" else kind.type)
    limits = tuple(
        (key, typescript_literal(bound))
        for key, bound in kind.constraints
        if key in _KEYWORDS.get(kind.type, ())
        and isinstance(bound, str if key == "pattern" else (int, float))
        and not isinstance(bound, bool)
    )
    return Object((("type", name), *limits)) if limits else name


def _listed(values: list[object] | tuple[object, ...]) -> Piece:
    return Object((("values", Array(tuple(map(typescript_literal, values)))),))


def _tag(tag: Discriminator, members: tuple[TypeRef, ...]) -> Iterator[tuple[str, Piece]]:
    """Which text stands for which member, by its place."""
    places = {member.id: at for at, member in enumerate(members) if isinstance(member, Named)}
    told = tuple(
        (literal_key(text), str(places[key])) for text, key in tag.mapping if key in places
    )
    if told:
        prop: Piece = typescript_string(tag.property)
        yield "tag", Object((("property", prop), ("members", Object(told))))
