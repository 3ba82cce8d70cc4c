"""Any type that the IR can say, the JSON Schema that it means, and values that nearly fit it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from generators.ir.model import (
    AliasShape,
    Anything,
    Api,
    Content,
    Discriminator,
    EnumMember,
    EnumShape,
    Group,
    ListOf,
    Literals,
    MapOf,
    Name,
    Named,
    Nullable,
    ObjectShape,
    Operation,
    Primitive,
    Property,
    Response,
    Shape,
    TypeDecl,
    TypeRef,
    UnionOf,
)

TYPES = 160
_WORDS = ("id", "name", "accountId", "a/b~c", "from", "x-y", "1st", "type", "__proto__", "")
_VALUES = ("low", "high", "", "1", "true", "USD")
_CONSTRAINTS: Mapping[str, tuple[tuple[str, Any], ...]] = {
    "string": (("minLength", 1), ("maxLength", 3), ("pattern", "^[a-zA-Z]*$")),
    "integer": (("minimum", 0), ("maximum", 100), ("exclusiveMaximum", 7), ("multipleOf", 3)),
    "number": (("minimum", 0.5), ("exclusiveMinimum", 0), ("maximum", 99.5), ("multipleOf", 0.01)),
}


class Grammar:
    """Types made by a seed: `api` returns each of them from an operation of its own."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._ids = [f"/components/schemas/T{number}" for number in range(TYPES)]
        # Every third is an object, so that discriminators find some.
        self.declared = {key: self._declare(key, number) for number, key in enumerate(self._ids)}

    def _declare(self, key: str, number: int) -> TypeDecl:
        return TypeDecl(
            id=key,
            name=Name(wire=key.rpartition("/")[2], words=(f"t{number}",)),
            shape=self._shape(number),
            owner=key,
            in_requests=False,
            in_responses=True,
            origin=key,
        )

    def _shape(self, number: int) -> Shape:
        chosen = self._random.random()
        if number % 3 == 0:
            return self._object()
        if chosen < 0.25:
            values = self._random.sample(_VALUES, 3) if chosen < 0.15 else [1, 2, 30]
            return EnumShape(
                type="string" if chosen < 0.15 else "integer",
                members=tuple(
                    EnumMember(name=Name(wire=str(v), words=(f"v{n}",)), value=v)
                    for n, v in enumerate(values)
                ),
            )
        if chosen < 0.5:
            return self._object()
        # An alias names only later types, so that none is its own name.
        return AliasShape(of=self._type(2, after=number))

    def _object(self) -> ObjectShape:
        wires = self._random.sample(_WORDS, self._random.randrange(1, 5))
        extras: tuple[TypeRef | None, ...] = (Anything(), None, Primitive(type="integer"))
        return ObjectShape(
            properties=tuple(
                Property(
                    name=Name(wire=wire, words=(f"p{n}",)),
                    type=self._type(2),
                    required=self._random.random() < 0.4,
                    origin="",
                )
                for n, wire in enumerate(wires)
            ),
            extra=self._random.choice(extras),
        )

    def _type(self, depth: int, after: int | None = None) -> TypeRef:
        kinds = ["primitive", "primitive", "literals", "any", "named"]
        if depth:
            kinds += ["list", "map", "nullable", "union", "tagged"]
        match self._random.choice(kinds):
            case "list":
                return ListOf(item=self._type(depth - 1, after))
            case "map":
                return MapOf(value=self._type(depth - 1, after))
            case "nullable":
                of = self._type(depth - 1, after)
                return of if isinstance(of, Anything | Nullable) else Nullable(of=of)
            case "union":
                found = {self._type(depth - 1, after) for _ in range(3)} - {Anything()}
                members = sorted(found, key=repr)
                return UnionOf(members=tuple(members)) if len(members) > 1 else Anything()
            case "tagged":
                return self._tagged(after)
            case "literals":
                values = self._random.choice([("a",), (1, "b"), (True,), (1.5, 2), (0, "x")])
                return Literals(values=values)
            case "named" if after is None or after + 1 < TYPES:
                return Named(id=self._random.choice(self._ids[0 if after is None else after + 1 :]))
            case "any":
                return Anything()
        kind = self._random.choice(["string", "integer", "number", "boolean", "null"])
        listed = _CONSTRAINTS.get(kind, ())
        some = self._random.sample(listed, min(len(listed), self._random.randrange(3)))
        return Primitive(type=kind, constraints=tuple(sorted(some)))  # type: ignore[arg-type]

    def _tagged(self, after: int | None) -> TypeRef:
        later = [key for n, key in enumerate(self._ids) if n % 3 == 0 and n > (after or 0)]
        if len(later) < 2:
            return Anything()
        one, other = self._random.sample(later, 2)
        return UnionOf(
            members=(Named(id=one), Named(id=other)),
            discriminator=Discriminator(property="type", mapping=(("low", one), ("high", other))),
        )

    @property
    def api(self) -> Api:
        operations = tuple(
            Operation(
                id=f"GET /t{number}",
                operation_id=f"getT{number}",
                group="g",
                name=Name(wire=f"getT{number}", words=("get", f"t{number}")),
                method="GET",
                path=f"/t{number}",
                servers=(),
                parameters=(),
                body=None,
                responses=(
                    Response(
                        status="200",
                        contents=(
                            Content(
                                media_type="application/json",
                                codec="json",
                                type=Named(id=key),
                                origin="",
                            ),
                        ),
                        origin="",
                    ),
                ),
                errors=(),
                security=(),
                availability="callable",
                effect="read",
                retry="safe",
                origin=f"/paths/~1t{number}/get",
            )
            for number, key in enumerate(self._ids)
        )
        return Api(
            name=Name(wire="grammar", words=("grammar",)),
            title="Grammar",
            version="1",
            description="",
            servers=(),
            security_schemes=(),
            groups=(Group(id="g", name=Name(wire="g", words=("g",))),),
            operations=operations,
            webhooks=(),
            types=tuple(self.declared.values()),
            left_out=(),
        )

    def schema(self, number: int) -> dict[str, Any]:
        """What a type means (JSON Schema 2020-12); a union is an `anyOf`."""
        return {
            "$ref": f"#/$defs/{number}",
            "$defs": {
                str(n): self._shaped(decl.shape) for n, decl in enumerate(self.declared.values())
            },
        }

    def _shaped(self, shape: Shape) -> Any:
        match shape:
            case AliasShape(of=of):
                return self._schema(of)
            case EnumShape(members=members):
                return {"enum": [member.value for member in members]}
            case ObjectShape(properties=properties, extra=extra):
                return {
                    "type": "object",
                    "properties": {p.name.wire: self._schema(p.type) for p in properties},
                    "required": [p.name.wire for p in properties if p.required],
                    "additionalProperties": False if extra is None else self._schema(extra),
                }

    def _schema(self, kind: TypeRef) -> Any:
        match kind:
            case Anything():
                return {}
            case Primitive():
                return {"type": kind.type, **dict(kind.constraints)}
            case Literals(values=values):
                return {"enum": list(values)}
            case ListOf(item=item):
                return {"type": "array", "items": self._schema(item)}
            case MapOf(value=value):
                return {"type": "object", "additionalProperties": self._schema(value)}
            case Nullable(of=of):
                return {"anyOf": [self._schema(of), {"type": "null"}]}
            case UnionOf(members=members):
                return {"anyOf": [self._schema(member) for member in members]}
            case Named(id=key):
                return {"$ref": f"#/$defs/{self._ids.index(key)}"}


_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([0, 1, 2, 3, 30, -1, 6, 101, 10**20]),
    st.sampled_from([0.0, 1.0, 1.5, 2.0, -2.25, 0.07, 19.99, 1e300]),
    st.sampled_from([*_VALUES, "a", "b", "x", "abcd", "é", "0", "\u2028"]),
)
ANYTHING = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*_WORDS, "new", "p0", "p1"]), inner, max_size=4)
    ),
    max_leaves=8,
)
_DEEP = 5


def values(grammar: Grammar, kind: TypeRef, depth: int = 0) -> st.SearchStrategy[Any]:
    """Mostly what a type says; now and then anything in its place."""
    fitting = st.deferred(lambda: _fitting(grammar, kind, depth))
    return st.integers(0, 11).flatmap(lambda n: ANYTHING if n == 7 else fitting)


def _fitting(grammar: Grammar, kind: TypeRef, depth: int) -> st.SearchStrategy[Any]:
    match kind:
        case Primitive(type="integer"):
            return st.sampled_from([0, 3, 6, 1, 2, 1.0, 3.0])
        case Primitive(type="number"):
            return st.sampled_from([1, 2, 1.0, 1.5, 0.07, 99.5, 3])
        case Primitive(type="boolean"):
            return st.booleans()
        case Primitive(type="null"):
            return st.none()
        case Primitive():
            return st.sampled_from(["a", "abc", "USD", "é", ""])
        case Literals(values=known):
            return st.sampled_from(known)
        case ListOf(item=item):
            return st.lists(values(grammar, item, depth + 1), max_size=0 if depth > _DEEP else 2)
        case MapOf(value=value):
            keys = st.sampled_from(["U1234567", "", "id", "__proto__"])
            inner = values(grammar, value, depth + 1)
            return st.dictionaries(keys, inner, max_size=0 if depth > _DEEP else 2)
        case Nullable(of=of):
            return st.none() | values(grammar, of, depth)
        case UnionOf(members=members):
            return st.one_of(*(values(grammar, member, depth) for member in members))
        case Named(id=key):
            return _shaped(grammar, grammar.declared[key].shape, depth)
        case Anything():
            return ANYTHING


def _shaped(grammar: Grammar, shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    match shape:
        case AliasShape(of=of):
            return values(grammar, of, depth + 1)
        case EnumShape(members=members):
            return st.sampled_from([member.value for member in members])
        case ObjectShape(properties=properties):
            inner = {p.name.wire: values(grammar, p.type, depth + 1) for p in properties}
            required = {p.name.wire for p in properties if p.required}
            if depth > _DEEP:
                return st.just({})
            return st.fixed_dictionaries(
                {wire: value for wire, value in inner.items() if wire in required},
                optional={wire: value for wire, value in inner.items() if wire not in required},
            )
