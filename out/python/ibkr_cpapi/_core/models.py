"""The base of all models, and the words that their annotations use.

Some of these words mean one thing to a type checker and another to pydantic, which is why each
is defined twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, Annotated, Any, ForwardRef, Generic, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
)

from .redaction import MASK, is_sensitive

_T = TypeVar("_T")


class Model(BaseModel):
    """An object of the API. Members that nobody declared are kept.

    `model_dump(mode="json", by_alias=True, exclude_unset=True)` gives back what was decoded.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        defer_build=True,
        hide_input_in_errors=True,
        ser_json_inf_nan="constants",
    )

    @model_serializer(mode="wrap")
    def _serialise(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leaves out an absent field whose own name an undeclared member happens to have.

        To pydantic the two are one, so it takes the absent one for set: `accountId` is declared
        as `account_id`, and the server sends `account_id`. (Sent beside it, a null of the declared
        one is lost.)
        """
        written: dict[str, Any] = handler(self)
        if self.__pydantic_extra__:
            fields = type(self).model_fields
            for name in self.__pydantic_extra__.keys() & fields.keys():
                if fields[name].alias not in (None, name) and self.__dict__[name] is None:
                    written.pop(fields[name].alias or name, None)
        return written

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            yield name, MASK if name and is_sensitive(name) and value is not None else value


def _whole(value: object) -> object:
    """Python takes 1.0 and True for 1, and would find the member with that value."""
    if isinstance(value, float | bool):
        raise ValueError("Input should be a valid integer")
    return value


if TYPE_CHECKING:
    Maybe: TypeAlias = _T | None
    """A member that may be absent; it then reads as None."""
    Number: TypeAlias = float
    """Any number."""
    Open: TypeAlias = _T | str
    """One of the known members, or a value that the server has learned since."""
    OpenInt: TypeAlias = _T | int
    """As `Open`, for whole numbers."""

    class TypeOf(Generic[_T]):
        """A type where a value is expected; checkers do not let a union stand there bare."""

else:

    class TypeOf:
        """The type itself."""

        def __class_getitem__(cls, item: Any) -> Any:
            return item

    class Maybe:
        """The type itself: a null is refused unless the type admits it."""

        def __class_getitem__(cls, item: Any) -> Any:
            return ForwardRef(item) if isinstance(item, str) else item

    class Open:
        """A known member if it is one, else the plain string."""

        def __class_getitem__(cls, item: Any) -> Any:
            known = ForwardRef(item) if isinstance(item, str) else item
            return Annotated[known | str, Field(union_mode="left_to_right")]

    class OpenInt:
        """A known member if it is one, else the plain integer."""

        def __class_getitem__(cls, item: type[IntEnum] | str) -> Any:
            known = ForwardRef(item) if isinstance(item, str) else item
            order = Field(union_mode="left_to_right")
            return Annotated[known | int, order, BeforeValidator(_whole)]

    Number = int | float
    """1 stays 1 and 1.0 stays 1.0."""
