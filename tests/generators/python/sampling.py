"""JSON values for a type of the IR: some that fit, some that nearly do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

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

# No null: datamodel-code-generator admits one for every member that may be absent, which the
# document does not say.
SCALARS = st.one_of(
    st.booleans(),
    st.integers(-5, 5),
    st.sampled_from([0.0, 1.0, 1.5, -2.25]),
    st.sampled_from(["", "1", "true", "USD", "x"]),
)
_DEEP = 4


def values(
    kind: TypeRef, declared: Mapping[str, TypeDecl], depth: int = 0
) -> st.SearchStrategy[Any]:
    """Mostly what the type says; now and then any scalar in its place."""
    fitting = _fitting(kind, declared, depth)
    return st.integers(0, 39).flatmap(lambda n: SCALARS if n == 7 else fitting)


def _fitting(kind: TypeRef, declared: Mapping[str, TypeDecl], depth: int) -> st.SearchStrategy[Any]:
    match kind:
        case Primitive(type="integer"):
            return st.integers(-1000, 1000)
        case Primitive(type="number"):
            return st.one_of(st.integers(-1000, 1000), st.floats(-1e6, 1e6))
        case Primitive(type="boolean"):
            return st.booleans()
        case Primitive(type="null"):
            return st.none()
        case Primitive():
            return st.text(max_size=8)
        case Literals(values=known):
            return st.sampled_from(known)
        case ListOf(item=item):
            if depth > _DEEP:
                return st.just([])
            return st.lists(values(item, declared, depth + 1), max_size=2)
        case MapOf(value=value):
            if depth > _DEEP:
                return st.just({})
            return st.dictionaries(
                st.text(max_size=4), values(value, declared, depth + 1), max_size=2
            )
        case Nullable(of=of):
            return st.one_of(st.none(), _fitting(of, declared, depth))
        case UnionOf(members=members):
            return st.one_of(*(_fitting(member, declared, depth) for member in members))
        case Named(id=key):
            return st.deferred(lambda: _shaped(declared[key], declared, depth))
        case Anything():
            return SCALARS


def _shaped(decl: TypeDecl, declared: Mapping[str, TypeDecl], depth: int) -> st.SearchStrategy[Any]:
    match decl.shape:
        case AliasShape(of=of):
            return _fitting(of, declared, depth + 1)
        case EnumShape(members=members):
            return st.sampled_from([member.value for member in members])
        case ObjectShape(properties=properties):
            required = {
                p.name.wire: values(p.type, declared, depth + 1) for p in properties if p.required
            }
            if depth > _DEEP:
                return st.fixed_dictionaries(required)
            optional = {
                p.name.wire: values(p.type, declared, depth + 1)
                for p in properties
                if not p.required
            }
            return st.fixed_dictionaries(required, optional=optional)
