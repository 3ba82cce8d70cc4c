"""Python values as JSON knows them: models, enums, dates and the like become plain values."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter

from .errors import RequestError
from .models import Model, fields_of, wire_name
from .results import ResultDict, ResultList

if TYPE_CHECKING:
    from .json_value import Json


@cache
def _any() -> TypeAdapter[Any]:
    # Infinities as they are, where the default would make a null of them unseen.
    return TypeAdapter(Any, config=ConfigDict(ser_json_inf_nan="constants"))


def plain(value: object) -> Json:
    """The value in JSON's terms; members of models that were never set are left out.

    Whatever a model holds is written as what it is, also where its type says otherwise.
    """
    try:
        found: Json = _plain(value)
        return found
    except (ValueError, RecursionError):
        pass
    # Raised out here, so that no error with the value in it hangs on to this one.
    raise RequestError(f"a value of type {type(value).__name__} cannot be written as JSON")


def _plain(value: Any) -> Any:
    kind = value.__class__
    if value is None or kind in _PLAIN:
        return value
    if kind in (list, tuple, ResultList):
        return [_plain(item) for item in value]
    if kind in (dict, ResultDict) and all(type(key) is str for key in value):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Model):
        return {name: _plain(item) for name, item in _set_members(value).items()}
    if isinstance(value, Enum):
        return _plain(value.value)
    return _any().dump_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings=False, fallback=_collection
    )


_PLAIN = frozenset((str, int, bool, float))


def _collection(value: Any) -> Any:
    """What pydantic does not know but what is as good as a list or dict."""
    if isinstance(value, Mapping):
        return dict(cast(Mapping[object, object], value))
    if isinstance(value, Sequence | Set):
        return list(cast(Iterable[object], value))
    raise ValueError


def json_text(value: object, *, ascii_only: bool = False) -> str:
    """The value as compact JSON text."""
    found = plain(value)
    try:
        text = json.dumps(found, ensure_ascii=ascii_only, allow_nan=False, separators=(",", ":"))
        text.encode()
    except (ValueError, RecursionError):
        pass
    else:
        return text
    raise RequestError("infinity, NaN and half a surrogate pair cannot be written as JSON")


def scalar(value: Json) -> str:
    """A plain value as the text of one parameter; what has members is written as JSON."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case None:
            return "null"
        case float() if not math.isfinite(value):
            raise RequestError("infinity and NaN cannot be sent")
        case float() if 1e-6 <= abs(value) < 1e21:
            # As JavaScript writes it: many servers read no exponent.
            return f"{Decimal(repr(value)):f}"
        case list() | dict():
            return json_text(value)
        case _:
            return str(value)


def members(value: object) -> dict[str, object]:
    """The members of a model or mapping by wire name, each as the caller gave it."""
    if isinstance(value, BaseModel):
        return _set_members(value)
    if isinstance(value, Mapping):
        given = cast(Mapping[object, object], value)
        return {scalar(plain(key)): item for key, item in given.items()}
    raise RequestError(f"a form has members; a {type(value).__name__} has none")


def _set_members(model: BaseModel) -> dict[str, Any]:
    fields, extra = fields_of(type(model)), model.model_extra or {}
    found = {
        wire_name(field, name): model.__dict__[name]
        for name, field in fields.items()
        if name in model.model_fields_set
    }
    return found | extra
