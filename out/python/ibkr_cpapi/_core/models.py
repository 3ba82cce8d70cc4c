"""The base of all models, and the words that their annotations use.

Some of these words mean one thing to a type checker and another to pydantic, which is why each
is defined twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, ForwardRef, Generic, Self, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    ValidationInfo,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from .constraints import refuse_when_decoding

if TYPE_CHECKING:
    from pydantic import SerializerFunctionWrapHandler

_T = TypeVar("_T")


def fields_of(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The fields of a model by name, once what their types refer to is known."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    return model.model_fields


def wire_name(field: FieldInfo, name: str) -> str:
    """What the wire calls a field; the empty name is one as well."""
    alias = field.serialization_alias if field.serialization_alias is not None else field.alias
    return name if alias is None else alias


class Model(BaseModel):
    """An object of the API. Members that nobody declared are kept, in `model_extra`.

    A member that is absent reads as None, like one that is null; `model_fields_set` tells the two
    apart. `to_json` gives back what was decoded.
    """

    __slots__ = ("_mismatches",)  # no field: it is neither compared nor written
    if TYPE_CHECKING:  # a model that says what undeclared members are may then say it anew
        __pydantic_extra__: Any = Field(init=False)

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

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Refuses, in an answer, an undeclared member that has the own name of a field.

        To pydantic the two are one: `accountId` is declared as `account_id`, and the server sends
        `account_id`. The walk that comes after a refusal keeps them apart.
        """
        schema = handler(source)
        fields: Any = schema
        while fields["type"] != "model-fields" and "schema" in fields:
            if fields["type"] == "model":  # what pydantic's decorator does, which is slow to import
                fields.setdefault(
                    "serialization",
                    core_schema.wrap_serializer_function_ser_schema(cls._serialise),
                )
            fields = fields["schema"]
        listed = fields["fields"].items() if fields["type"] == "model-fields" else ()
        own = {name for name, field in listed if field.get("validation_alias", name) != name}
        if own:

            def is_another(key: str, info: ValidationInfo[Any]) -> str:
                return refuse_when_decoding(key, info) if key in own else key

            fields["extras_keys_schema"] = core_schema.with_info_after_validator_function(
                is_another, core_schema.str_schema()
            )
        return schema

    @staticmethod
    def _serialise(value: object, handler: SerializerFunctionWrapHandler) -> Any:
        """Leaves out an absent field whose own name an undeclared member happens to have.

        To pydantic the two are one, so it takes the absent one for set: `accountId` is declared
        as `account_id`, and the server sends `account_id`. (Sent beside it, a null of the declared
        one is lost.)
        """
        written = handler(value)
        # Asked too for what stands in the place of a model: None, and what did not fit.
        if isinstance(value, Model) and value.__pydantic_extra__:
            fields = fields_of(type(value))
            for name in value.__pydantic_extra__.keys() & fields.keys():
                if fields[name].alias not in (None, name) and value.__dict__[name] is None:
                    written.pop(wire_name(fields[name], name), None)
        return written

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        from .redaction import MASK, is_sensitive

        for name, value in super().__repr_args__():
            yield name, MASK if name and is_sensitive(name) and value is not None else value


class Closed(Model):
    """An object that has no members but the declared ones. Others that come are kept as well."""

    @model_validator(mode="after")
    def _nothing_else(self, info: ValidationInfo[Any]) -> Self:
        if self.__pydantic_extra__:
            refuse_when_decoding(self, info)
        return self


class Known:
    """The only values, each by its own type: to `Literal`, true is 1, and it knows no 1.5."""

    __slots__ = ("values",)

    def __init__(self, *values: Any) -> None:
        self.values = values

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        def check(value: Any) -> Any:
            if not any(type(value) is type(known) and value == known for known in self.values):
                raise ValueError("Input should be one of the known values")
            return value

        return core_schema.no_info_before_validator_function(check, handler(source))


class Tagged:
    """The property that tells the members of a union apart, and which member each value names."""

    __slots__ = ("members", "property")

    def __init__(self, property: str, members: Mapping[str, Any]) -> None:
        self.property = property
        self.members = members

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        choices: dict[Any, CoreSchema] = {
            name: handler.generate_schema(kind) for name, kind in self.members.items()
        }
        by_tag = core_schema.tagged_union_schema(
            choices, discriminator=self.property, from_attributes=False
        )
        # What the tag does not tell, the members do.
        return core_schema.union_schema([by_tag, handler(source)], mode="left_to_right")


class _OpenEnum:
    """Any value of the type may be made; an answer is held to those that are declared."""

    __slots__ = ("_others",)

    def __init__(self, others: CoreSchema) -> None:
        self._others = others

    def __repr__(self) -> str:
        return "open"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        others = core_schema.with_info_after_validator_function(refuse_when_decoding, self._others)
        either = core_schema.union_schema([handler(source), others], mode="left_to_right")
        if self._others["type"] == "int":
            return core_schema.no_info_before_validator_function(_whole, either)
        return either


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
            return Annotated[known, _OpenEnum(core_schema.str_schema())]

    class OpenInt:
        """A known member if it is one, else the plain integer."""

        def __class_getitem__(cls, item: Any) -> Any:
            known = ForwardRef(item) if isinstance(item, str) else item
            return Annotated[known, _OpenEnum(core_schema.int_schema())]

    Number = int | float
    """1 stays 1 and 1.0 stays 1.0."""
