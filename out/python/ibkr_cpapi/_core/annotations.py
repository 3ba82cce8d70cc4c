"""From the annotations of generated models to the shapes that answers are walked with."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Annotated, Any, ForwardRef, Literal, get_args, get_origin

from pydantic import BaseModel
from typing_extensions import TypeAliasType

from .constraints import Constraints
from .mismatch import json_type
from .models import Closed, Known, Tagged, fields_of, wire_name
from .shapes import (
    Anything,
    Listed,
    ListOf,
    MapOf,
    Object,
    Property,
    Scalar,
    Shape,
    Union,
)

_SCALARS = (
    (str, "string"),
    (int, "integer"),
    (float, "number"),
    (bool, "boolean"),
    (type(None), "null"),
    (None, "null"),
)

_known: dict[Any, Shape] = {}


def shape_of(annotation: Any, names: Mapping[str, Any] = MappingProxyType({})) -> Shape:
    """The shape of a type; those of models and named aliases are made once, by one thread.

    `names` is where forward references are looked up.
    """
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        annotation = eval(annotation, dict(names))  # our own code, from a generated module
    if isinstance(annotation, TypeAliasType):
        return _alias(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _annotated(arguments[0], arguments[1:], names)
    for kind, name in _SCALARS:
        if annotation is kind:
            return Scalar(name)
    if origin in (list, dict):
        inner = shape_of(arguments[-1], names)
        return ListOf(inner) if origin is list else MapOf(inner)
    if origin in (typing.Union, types.UnionType):
        return _union(arguments, names)
    if origin is Literal:
        return Listed({(json_type(value), value): value for value in arguments})
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Listed({(json_type(m.value), m.value): m for m in annotation})
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _model(annotation)
    return Anything()


def _alias(alias: TypeAliasType) -> Shape:
    if alias not in _known:
        # Entered before it is whole: what it holds may refer back to it.
        late = _known[alias] = _Late()
        late.shape = shape_of(alias.__value__, vars(sys.modules[str(alias.__module__)]))
    return _known[alias]


class _Late:
    """A shape that is known by name before it is known."""

    shape: Shape

    def names(self) -> list[str]:
        return self.shape.names()

    def fit(self, value: Any, at: Any, found: Any) -> Any:
        return self.shape.fit(value, at, found)


def _annotated(of: Any, notes: tuple[Any, ...], names: Mapping[str, Any]) -> Shape:
    shape = shape_of(of, names)
    for note in notes:
        match note:
            case Constraints() if isinstance(shape, Scalar):
                shape = Scalar(shape.type, note)
            case Known(values=values):
                shape = Listed({(json_type(value), value): value for value in values})
            case Tagged(property=tag, members=members) if isinstance(shape, Union):
                tagged = {name: shape_of(kind, names) for name, kind in members.items()}
                shape = Union(shape.members, tag, tagged)
            case _:
                pass
    return shape


def _union(arguments: tuple[Any, ...], names: Mapping[str, Any]) -> Shape:
    if {int, float}.issubset(arguments):  # `Number`
        arguments = tuple(argument for argument in arguments if argument is not int)
    members = [shape_of(argument, names) for argument in arguments]
    return members[0] if len(members) == 1 else Union(members)


def _model(model: type[BaseModel]) -> Shape:
    if model not in _known:
        shape = _known[model] = Object(model)
        shape.properties = {
            wire: Property(
                wire,
                name,
                _annotated(info.annotation, tuple(info.metadata), {}),
                info.is_required(),
            )
            for name, info in fields_of(model).items()
            for wire in [wire_name(info, name)]
        }
        if issubclass(model, Closed):
            shape.extra = None
        elif extra := model.__annotations__.get("__pydantic_extra__"):
            kind = shape_of(extra, vars(sys.modules[model.__module__]))
            shape.extra = kind.value if isinstance(kind, MapOf) else Anything()
    return _known[model]
