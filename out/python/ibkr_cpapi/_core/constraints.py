"""What constrains a scalar (JSON Schema Validation, sections 6.2 and 6.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, SchemaError, SchemaValidator, core_schema

T = TypeVar("T")


class Decoding:
    """The validation context of an answer: what a caller makes is not held to all of this."""


DECODING = Decoding()


def refuse_when_decoding(value: T, info: core_schema.ValidationInfo[Any]) -> T:
    """For what a caller may say, but a description does not promise."""
    if info.context is DECODING:
        raise PydanticCustomError("undeclared", "This is not declared")
    return value


class Constraints:
    """Bounds, by JSON Schema's own keywords; answers are held to them, arguments are not."""

    __slots__ = ("_bounds",)

    def __init__(self, **bounds: Any) -> None:
        self._bounds = bounds

    def __repr__(self) -> str:
        return f"Constraints({', '.join(f'{k}={v!r}' for k, v in self._bounds.items())})"

    def broken(self, value: Any) -> Iterator[str]:
        """The constraints that a value of the right type does not keep: `maxLength 10`."""
        for keyword, bound in self._bounds.items():
            if not _KEPT[keyword](value, bound):
                yield f"{keyword} {bound}"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        def check(value: Any, info: core_schema.ValidationInfo[Any]) -> Any:
            if info.context is DECODING and any(self.broken(value)):
                raise PydanticCustomError("constraint", "A constraint is not kept")
            return value

        return core_schema.with_info_after_validator_function(check, handler(source))


@cache
def _pattern(pattern: str) -> SchemaValidator | None:
    """Rust's expressions, which need no more than linear time; None for what they lack."""
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return None


def _matches(value: str, pattern: str) -> bool:
    expression = _pattern(pattern)
    return expression is None or expression.isinstance_python(value)


def _divides(value: float, divisor: float) -> bool:
    """In decimals, as the numbers are written."""
    try:
        return Decimal(str(value)) % Decimal(str(divisor)) == 0
    except InvalidOperation:
        return True


_KEPT: dict[str, Callable[[Any, Any], bool]] = {
    "minimum": lambda value, bound: value >= bound,
    "maximum": lambda value, bound: value <= bound,
    "exclusiveMinimum": lambda value, bound: value > bound,
    "exclusiveMaximum": lambda value, bound: value < bound,
    "multipleOf": _divides,
    "minLength": lambda value, bound: len(value) >= bound,
    "maxLength": lambda value, bound: len(value) <= bound,
    "pattern": _matches,
}
