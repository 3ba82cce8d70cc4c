"""Parameters as they come over the wire: by location and style, back to values.

The other direction of OpenAPI 3.1 section 4.8.12. On the wire everything is text; what a text
stands for, the schema decides.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from generators.ir.model import Parameter
from moneyer.mock.merging import merged
from moneyer.mock.schemas import Schemas
from normalizer.patterns import matches

Pairs = Sequence[tuple[str, str]]
"""Names and raw values of a query, in order: names are decoded, values are not."""

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_DELIMITERS = {
    "form": (",",),
    "spaceDelimited": ("%20", "+", " "),
    "pipeDelimited": ("%7C", "%7c", "|"),
}
_ALTERNATIVES = 50
_DEEP = re.compile(r"\[([^\]]*)\]")


class Absent(Exception):
    """The parameter was not sent."""


class Unreadable(Exception):
    """What was sent is not written as the style demands."""


def pairs(query: str) -> list[tuple[str, str]]:
    """The pieces of a query string."""
    pieces = [piece.partition("=") for piece in query.split("&") if piece]
    return [(_text(name), value) for name, _, value in pieces]


class Reader:
    """Reads the values of parameters; `schemas` says what they may be."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas

    def path(self, parameter: Parameter, raw: str, schema: Any) -> Any:
        """The value in a path segment, which is still encoded."""
        name = parameter.name.wire
        if parameter.media_type is not None:
            return _content(unquote(raw))
        match parameter.style:
            case "label":
                delimiter = "." if parameter.explode else ","
                return self._joined(raw.removeprefix("."), delimiter, parameter.explode, schema)
            case "matrix":
                raw = raw.removeprefix(";")
                if parameter.explode and self._is(schema, "array", "object"):
                    found = [piece.partition("=") for piece in raw.split(";")]
                    if self._is(schema, "array"):
                        return self._list([value for _, _, value in found], schema)
                    return self._members([(_text(key), value) for key, _, value in found], schema)
                return self._joined(raw.removeprefix(name).removeprefix("="), ",", False, schema)
            case _:
                return self._joined(raw, ",", parameter.explode, schema)

    def query(self, parameter: Parameter, sent: Pairs, used: set[int], schema: Any) -> Any:
        """The value in a query; `used` learns which pieces belong to it. Raises Absent."""
        name = parameter.name.wire
        own = [at for at, (key, _) in enumerate(sent) if key == name]
        if parameter.media_type is not None:
            used.update(own)
            return _content(_text(_single([sent[at][1] for at in own])))
        if parameter.style == "deepObject":
            return self._deep(name, sent, used, schema)
        if (
            parameter.explode
            and self._is(schema, "object")
            and self._explodes(parameter, schema, own)
        ):
            return self._exploded(sent, used, schema, is_open=self.is_open(parameter, schema))
        used.update(own)
        values = [sent[at][1] for at in own]
        if not self._is(schema, "array"):
            return self._object_or_scalar(_single(values), parameter, schema)
        if parameter.explode or len(values) > 1:
            if not values:
                raise Absent
            if len(values) > 1 or not self._scalar_too(schema):
                return self._list(values, schema)
        return self._joined(_single(values), _delimiter(parameter, values[0]), False, schema)

    def header(self, parameter: Parameter, value: str, schema: Any) -> Any:
        """The value of a header, which is not encoded."""
        if parameter.media_type is not None:
            return _content(value)
        return self._joined(value, ",", parameter.explode, schema, decode=str.strip)

    def cookie(self, parameter: Parameter, sent: Mapping[str, str], schema: Any) -> Any:
        """The value of a cookie. Raises Absent."""
        name = parameter.name.wire
        if name in sent:
            value = sent[name]
            if parameter.media_type is not None:
                return _content(value)
            return self._joined(value, ",", False, schema, decode=str.strip)
        if parameter.explode and self._is(schema, "object"):
            found = [(key, value) for key, value in sent.items() if key in self._names(schema)]
            if found:
                return self._members(found, schema, decode=str.strip)
        raise Absent

    # --- by form ----------------------------------------------------------------------------------

    def _object_or_scalar(self, raw: str, parameter: Parameter, schema: Any) -> Any:
        return self._joined(raw, _delimiter(parameter, raw), False, schema)

    def _joined(
        self, raw: str, delimiter: str, explode: bool, schema: Any, decode: Any = None
    ) -> Any:
        """A value in one text: `a`, `a,b`, `k,v,k,v`, or `k=v,k=v` when exploded."""
        decode = decode or _text
        if self._is(schema, "array") and not self._scalar_too(schema):
            return self._list(raw.split(delimiter) if raw else [], schema, decode)
        if self._is(schema, "object") and not self._scalar_too(schema):
            pieces = raw.split(delimiter) if raw else []
            if explode:
                split = [piece.partition("=") for piece in pieces]
                return self._members([(key, value) for key, _, value in split], schema, decode)
            if len(pieces) % 2:
                raise Unreadable("an object is written as name,value,name,value")
            both = zip(pieces[::2], pieces[1::2], strict=True)
            return self._members([(decode(key), value) for key, value in both], schema, decode)
        return self.typed(decode(raw), schema)

    def _list(self, raw: Iterable[str], schema: Any, decode: Any = None) -> list[Any]:
        items = self.items(schema)
        return [self.typed((decode or _text)(piece), items) for piece in raw]

    def _members(self, raw: Pairs, schema: Any, decode: Any = None) -> dict[str, Any]:
        return {
            name: self.typed((decode or _text)(value), self.member(schema, name))
            for name, value in raw
        }

    def _explodes(self, parameter: Parameter, schema: Any, own: Sequence[int]) -> bool:
        """Whether what has the name of a parameter, if anything does, is a member of it."""
        return not own or parameter.name.wire in self._names(schema)

    def _exploded(self, sent: Pairs, used: set[int], schema: Any, *, is_open: bool) -> Any:
        """An object whose members stand in the query like parameters of their own."""
        names = self._names(schema)
        free = [at for at in range(len(sent)) if at not in used]
        own = [at for at in free if is_open or sent[at][0] in names]
        if not own:
            raise Absent
        used.update(own)
        return self._members([sent[at] for at in own], schema)

    def _deep(self, name: str, sent: Pairs, used: set[int], schema: Any) -> Any:
        """`name[a][b]=1`; list indices are keys like any other."""
        value: Any = None
        for at, (key, raw) in enumerate(sent):
            rest = key[len(name) :]
            if not key.startswith(f"{name}[") or not _DEEP.match(rest):
                continue
            used.add(at)
            keys = _DEEP.findall(rest)
            value = {} if value is None else value
            node, kind = value, schema
            for inner in keys[:-1]:
                kind = self._inside(kind, inner)
                node = node.setdefault(inner, {})
                if not isinstance(node, dict):
                    raise Unreadable(f"{key} contradicts what was sent before it")
            node[keys[-1]] = self.typed(_text(raw), self._inside(kind, keys[-1]))
        if value is None:  # what is no object has the name alone
            own = [at for at, (key, _) in enumerate(sent) if key == name]
            used.update(own)
            return self.typed(_text(_single([sent[at][1] for at in own])), schema)
        return self._lists(value, schema)

    def _inside(self, schema: Any, key: str) -> Any:
        """The schema of what a key leads to: an item of a list, or a member of one alternative."""
        if key.isdigit() and self._is(schema, "array"):
            return self.items(schema)
        branches = map(self.members, [schema, *self.alternatives(schema)])
        found = [members[key] for members in branches if key in members]
        return {"anyOf": found} if len(found) > 1 else (found or [self.member(schema, key)])[0]

    def _lists(self, value: Any, schema: Any) -> Any:
        """Keys that are indices become lists again, where the schema has a list."""
        if not isinstance(value, dict):
            return value
        if self._is(schema, "array") and all(key.isdigit() for key in value):
            items = self.items(schema)
            return [self._lists(value[key], items) for key in sorted(value, key=int)]
        return {key: self._lists(item, self._inside(schema, key)) for key, item in value.items()}

    # --- by schema --------------------------------------------------------------------------------

    def typed(self, text: str, schema: Any) -> Any:
        """The value that a text stands for: a number, a boolean, null, or else the text."""
        kinds = self.schemas.kinds(schema)
        number = _NUMBER.fullmatch(text) is not None
        if number and not kinds.isdisjoint(("integer", "number")):
            if "string" not in kinds or not self._admits_text(schema, text):
                return json.loads(text)
        if text in ("true", "false") and "boolean" in kinds and "string" not in kinds:
            return text == "true"
        if "string" not in kinds:
            if "null" in kinds and text in ("", "null"):
                return None
        is_plain = "string" in kinds and not self._names(schema)
        if text[:1] in ("{", "[") and not is_plain and not kinds.isdisjoint(("object", "array")):
            return _content(text)
        return text

    def _admits_text(self, schema: Any, text: str) -> bool:
        """Whether a text is meant, where it could also be a number: `10`, but `majority`."""
        if "string" not in self.schemas.kinds(schema):
            return False
        whole = self._whole(schema)
        for keyword in ("anyOf", "oneOf"):
            branches = whole.get(keyword)
            if isinstance(branches, list):
                return any(self._admits_text(branch, text) for branch in branches)
        listed = [whole["const"]] if "const" in whole else whole.get("enum")
        pattern = whole.get("pattern")
        fits = not isinstance(pattern, str) or matches(pattern, text)
        return fits and (not isinstance(listed, list) or text in listed)

    def _is(self, schema: Any, *kinds: str) -> bool:
        """Whether the value is a list or object: its schema says so, and admits not everything."""
        found = self.schemas.kinds(schema)
        return not found.isdisjoint(kinds) and "string" not in found

    def _scalar_too(self, schema: Any) -> bool:
        return not self.schemas.kinds(schema).isdisjoint(("string", "integer", "number"))

    def _whole(self, schema: Any) -> dict[str, Any]:
        return merged(self.schemas.document, schema)

    def _names(self, schema: Any) -> frozenset[str]:
        return self.schemas.names(schema)

    def members(self, schema: Any) -> dict[str, Any]:
        """The declared members of an object's schema."""
        found = self._whole(schema).get("properties")
        return found if isinstance(found, dict) else {}

    def alternatives(self, schema: Any) -> list[Any]:
        """What a value may be one of, with what holds for all of them; none: it is one thing."""
        whole, found = self._whole(schema), []
        for keyword in ("oneOf", "anyOf"):
            branches = whole.get(keyword)
            rest = {key: value for key, value in whole.items() if key != keyword}
            for branch in branches if isinstance(branches, list) else ():
                joined = self._whole({"allOf": [rest, branch]})
                found += self.alternatives(joined) or [joined]
            if found:
                break
        return found[:_ALTERNATIVES]

    def items(self, schema: Any) -> Any:
        """The schema of a list's elements."""
        return self._whole(schema).get("items", True)

    def is_list(self, schema: Any) -> bool:
        """Whether a value is a list and nothing simpler."""
        return self._is(schema, "array") and not self._scalar_too(schema)

    def is_object(self, schema: Any) -> bool:
        """Whether a value is an object and nothing simpler."""
        return self._is(schema, "object") and not self._scalar_too(schema)

    def is_open(self, parameter: Parameter, schema: Any) -> bool:
        """Whether a parameter is an exploded object with members of any name."""
        exploded = parameter.explode and parameter.style == "form" and not parameter.media_type
        if not exploded or not self.is_object(schema):
            return False
        whole = self._whole(schema)
        extra = whole.get("additionalProperties", not whole.get("properties"))
        return extra is not False

    def is_text(self, schema: Any) -> bool:
        """Whether a value may be a text."""
        return "string" in self.schemas.kinds(schema)

    def member(self, schema: Any, name: str) -> Any:
        """The schema of an object's member, declared or not."""
        whole = self._whole(schema)
        members = whole.get("properties")
        if isinstance(members, dict) and name in members:
            return members[name]
        return whole.get("additionalProperties", True)


def _text(raw: str) -> str:
    return unquote(raw.replace("+", " "), errors="replace")


def _single(values: Sequence[str]) -> str:
    if not values:
        raise Absent
    if len(values) > 1:
        raise Unreadable("it was sent more than once")
    return values[0]


def _delimiter(parameter: Parameter, raw: str) -> str:
    known = _DELIMITERS.get(parameter.style, (",",))
    return next((one for one in known if one in raw), known[0])


def _content(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
