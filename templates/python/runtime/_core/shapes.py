"""What a type demands of a JSON value, and how a value that does not fit is kept all the same.

A shape walks a value once: it gives the decoded value, and enters into `found` what does not fit.
It never raises. JSON Schema's own rules hold: 1.0 is an integer, true is no number, formats are not
asserted, and two alternatives that fit are no mistake.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from pydantic import BaseModel

from .constraints import Constraints
from .mismatch import Mismatch, json_type
from .places import WRONG_TYPE, At, Found, Misfit

if TYPE_CHECKING:
    from .json_value import Json

_DEEPEST = 100
"""Levels; what is deeper is taken as it comes."""


class Shape(Protocol):
    """One type."""

    def names(self) -> list[str]:
        """What a mismatch says was expected: JSON's words for the type."""
        ...

    def fit(self, value: Json, at: At, found: Found) -> Any:
        """The decoded value; what does not fit goes to `found`, and stays as it is."""
        ...


def _refuse(shape: Shape, value: Json, at: At, found: Found, cost: int = WRONG_TYPE) -> Any:
    found.append(Misfit(at, " or ".join(shape.names()), json_type(value), cost))
    return value


class Anything:
    """Any JSON value."""

    def names(self) -> list[str]:
        return ["any value"]

    def fit(self, value: Json, at: At, found: Found) -> Any:
        return value


@dataclass(slots=True)
class Scalar:
    """A string, number, integer, boolean or null, with what constrains it."""

    type: str
    constraints: Constraints | None = None

    def names(self) -> list[str]:
        return [self.type]

    def fit(self, value: Json, at: At, found: Found) -> Any:
        kind = json_type(value)
        if kind != self.type and not (kind == "integer" and self.type == "number"):
            return _refuse(self, value, at, found)
        if self.constraints is not None:
            found += (Misfit(at, broken, kind) for broken in self.constraints.broken(value))
        return value


@dataclass(slots=True)
class Listed:
    """One of some values, by the types that they have: `known` gives the decoded one."""

    known: Mapping[tuple[str, Any], Any]

    def names(self) -> list[str]:
        return ["a listed value"]

    def fit(self, value: Json, at: At, found: Found) -> Any:
        if isinstance(value, float) and ("integer", value) in self.known:
            return value  # 1.0 is as good as 1, and is kept
        kind = json_type(value)
        if kind not in ("array", "object") and (kind, value) in self.known:
            return self.known[kind, value]
        of_type = any(kind == known for known, _ in self.known)
        return _refuse(self, value, at, found, 1 if of_type else WRONG_TYPE)


@dataclass(slots=True)
class ListOf:
    item: Shape

    def names(self) -> list[str]:
        return ["array"]

    def fit(self, value: Json, at: At, found: Found) -> Any:
        if not isinstance(value, list):
            return _refuse(self, value, at, found)
        if at.depth >= _DEEPEST:
            return value
        fit = self.item.fit
        return [fit(item, At(at, position), found) for position, item in enumerate(value)]


@dataclass(slots=True)
class MapOf:
    value: Shape

    def names(self) -> list[str]:
        return ["object"]

    def fit(self, value: Json, at: At, found: Found) -> Any:
        if not isinstance(value, dict):
            return _refuse(self, value, at, found)
        if at.depth >= _DEEPEST:
            return value
        fit = self.value.fit
        return {key: fit(item, At(at, key, False), found) for key, item in value.items()}


@dataclass(slots=True)
class Property:
    """A declared property, and the field of the model that holds it."""

    wire: str
    field: str
    shape: Shape
    required: bool


@dataclass(slots=True)
class Object:
    """A model. `extra` is the shape of what is not declared; None: nothing else may be there."""

    model: type[BaseModel]
    properties: Mapping[str, Property] = field(default_factory=dict[str, Property])
    extra: Shape | None = field(default_factory=Anything)

    def names(self) -> list[str]:
        return ["object"]

    def fit(self, value: Json, at: At, found: Found) -> Any:
        if not isinstance(value, dict):
            return _refuse(self, value, at, found)
        if at.depth >= _DEEPEST:
            return value
        fields: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        given: set[str] = set()
        for declared in self.properties.values():
            if declared.wire in value:
                place = At(at, declared.wire)
                given.add(declared.field)
                fields[declared.field] = declared.shape.fit(value[declared.wire], place, found)
            else:
                fields[declared.field] = None
                if declared.required:
                    expected = " or ".join(declared.shape.names())
                    found.append(Misfit(At(at, declared.wire), expected, "nothing"))
        for key, item in value.items():
            if key not in self.properties:
                place = At(at, key, False)
                if self.extra is None:
                    found.append(Misfit(place, "nothing", json_type(item)))
                extra[key] = item if self.extra is None else self.extra.fit(item, place, found)
        return self._made(fields, extra, given)

    def _made(self, fields: dict[str, Any], extra: dict[str, Any], given: set[str]) -> BaseModel:
        """The model, made without asking its own validator."""
        made = self.model.__new__(self.model)
        object.__setattr__(made, "__dict__", fields)
        object.__setattr__(made, "__pydantic_fields_set__", given)
        object.__setattr__(made, "__pydantic_extra__", extra)
        object.__setattr__(made, "__pydantic_private__", None)
        return made


@dataclass(slots=True)
class Union:
    """One of its members; `tagged` knows them by the value of the property `tag`."""

    members: Sequence[Shape]
    tag: str | None = None
    tagged: Mapping[str, Shape] = field(default_factory=dict[str, Shape])

    def names(self) -> list[str]:
        names = dict.fromkeys(name for member in self.members for name in member.names())
        return sorted(names, key="null".__eq__)

    def fit(self, value: Json, at: At, found: Found) -> Any:
        meant = self._meant(value)
        made, misfits = _tried(meant, value, at) if meant is not None else (None, None)
        if misfits != []:
            best = min(
                (_tried(member, value, at) for member in self.members),
                key=lambda trial: _cost(trial[1], at) or -_breadth(trial[0]),
            )
            if misfits is None or not best[1]:
                made, misfits = best
            found += self._told(misfits, at)
        return made

    def _meant(self, value: Json) -> Shape | None:
        """The member that the discriminator names (OpenAPI 3.1 section 4.8.25)."""
        name = value.get(self.tag) if self.tag is not None and isinstance(value, dict) else None
        return self.tagged.get(name) if isinstance(name, str) else None

    def _told(self, misfits: Found, at: At) -> Found:
        """Of a value that is wrong as a whole, all that could have come."""
        names = self.names()
        if len(misfits) == 1 and misfits[0].at.depth == at.depth and misfits[0].expected in names:
            return [misfits[0]._replace(expected=" or ".join(names))]
        return misfits


def _tried(shape: Shape, value: Json, at: At) -> tuple[Any, Found]:
    key = id(value), id(shape)
    if not isinstance(value, dict | list) or key not in at.tried:
        misfits: Found = []
        at.tried[key] = shape.fit(value, at, misfits), misfits
    return at.tried[key]


def _cost(misfits: Found, at: At) -> int:
    """How far a value is from a member; most of all when it is none of its kind."""
    return sum(misfit.cost if misfit.at.depth == at.depth else 1 for misfit in misfits)


def _breadth(made: Any) -> int:
    """How much of a value a model has declared."""
    return len(made.model_fields_set) if isinstance(made, BaseModel) else 0


def fit(value: Json, shape: Shape) -> tuple[Any, tuple[Mismatch, ...]]:
    """The decoded value, and where it does not fit."""
    found: Found = []
    try:
        made = shape.fit(value, At(), found)
    except RecursionError:  # whoever called us was deep down already
        return value, (Mismatch("", "less nesting", json_type(value)),)
    return made, tuple(misfit.mismatch() for misfit in found)
