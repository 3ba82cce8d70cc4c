"""An example of a call: which operation shows a package best, and arguments that it takes.

The choice and the values depend on the description alone. A value is made from the type, and only
where it is sure to be one of the type: an operation that wants a pattern kept gets no example.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generators.encoders import python_literal
from generators.ir.model import (
    AliasShape,
    EnumShape,
    ListOf,
    Literals,
    Named,
    Nullable,
    Operation,
    Parameter,
    Primitive,
    TypeDecl,
    TypeRef,
    UnionOf,
)
from generators.python.view import ExamplesView, ExampleView, OperationView, ResourceView
from generators.templating import code

_FORMATS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}


class NoExample(Exception):
    """No value is sure to be of the type."""


@dataclass(frozen=True)
class Examples:
    """Makes examples; `types` are the declared types by id."""

    types: Mapping[str, TypeDecl]

    def example(self, resource: ResourceView, view: OperationView) -> ExampleView | None:
        """A call with the required arguments; None where a value cannot be told, or a body is."""
        op = view.operation
        if op.body is not None and op.body.required:
            return None
        by_name = dict(zip(map(str, view.arguments), op.parameters, strict=True))
        try:
            values = [self._argument(op, by_name[str(a.name)]) for a in view.positional]
        except NoExample:
            return None
        return ExampleView(
            method=code(f"client.{resource.attribute}.{view.name}"),
            arguments=code(", ".join(python_literal(value) for value in values)),
        )

    def chosen(self, resources: Sequence[ResourceView]) -> ExamplesView:
        """What shows the package best, of the operations that only read."""
        found = [
            (_rank(view), example, view)
            for resource in resources
            for view in resource.operations
            if _is_plain(view.operation)
            for example in [self.example(resource, view)]
            if example is not None
        ]
        # `sorted` keeps the order of the description among equals.
        ordered = sorted(found, key=lambda one: one[0])
        return ExamplesView(
            call=next((one for _, one, view in ordered if _codec(view) == "json"), None),
            paged=next((one for _, one, view in ordered if _is_paged(view)), None),
            download=next((one for _, one, view in ordered if _codec(view) == "binary"), None),
        )

    def _argument(self, op: Operation, parameter: Parameter) -> object:
        if op.pagination is not None and op.pagination.parameter == parameter.name.wire:
            return op.pagination.first
        if parameter.media_type is None and isinstance(parameter.default, str | int | float):
            return parameter.default
        return self._value(parameter.type, "-".join(parameter.name.words), frozenset())

    def _value(self, kind: TypeRef, hint: str, above: frozenset[str]) -> object:
        match kind:
            case Primitive():
                return _scalar(kind, hint)
            case Literals() if any(value is not None for value in kind.values):
                return next(value for value in kind.values if value is not None)
            case Nullable():
                return self._value(kind.of, hint, above)
            case ListOf():
                return [self._value(kind.item, hint, above)]
            case UnionOf():
                return self._value(kind.members[0], hint, above)
            case Named() if kind.id not in above:
                match self.types[kind.id].shape:
                    case EnumShape(members=members):
                        return members[0].value
                    case AliasShape(of=of):
                        return self._value(of, hint, above | {kind.id})
        raise NoExample


def _scalar(kind: Primitive, hint: str) -> object:
    bounds = dict(kind.constraints)
    if not bounds.keys() <= {"minimum", "maximum", "minLength", "maxLength"}:
        raise NoExample
    match kind.type:
        case "boolean":
            return True
        case "integer" | "number":
            least, most = bounds.get("minimum", 1), bounds.get("maximum", float("inf"))
            return least if least <= most else most
        case "string" if kind.format is None or kind.format in _FORMATS:
            text = _FORMATS.get(kind.format or "", hint or "text")
            if bounds.get("minLength", 0) <= len(text) <= bounds.get("maxLength", len(text)):
                return text
    raise NoExample


def _is_plain(op: Operation) -> bool:
    return (
        op.availability == "callable"
        and op.method == "GET"
        and op.effect == "read"
        and op.body is None
        and not op.deprecated
    )


def _rank(view: OperationView) -> tuple[bool, bool, int]:
    """What sorts first shows most: pages, a model as the answer, and one argument or about."""
    return (not _is_paged(view), "types." not in view.returns, abs(len(view.positional) - 1))


def _is_paged(view: OperationView) -> bool:
    return view.operation.pagination is not None and view.returns.startswith("list[")


def _codec(view: OperationView) -> str:
    contents = [c for response in view.operation.responses[:1] for c in response.contents[:1]]
    return contents[0].codec if contents else ""
