"""The schemas of a document, as validators.

What a validator cannot judge is admitted: a reference that leads nowhere, a pattern that Python
cannot read. Formats are annotations (JSON Schema 2020-12), so they are not asserted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from jsonschema.exceptions import UnknownType, ValidationError  # type: ignore[import-untyped]
from jsonschema.validators import extend  # type: ignore[import-untyped]
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from normalizer.document import Document
from normalizer.evidence.judge import Judge
from normalizer.patterns import matches

Side: TypeAlias = Literal["request", "response"]

_URI = "urn:moneyer:document"
_ONE_SIDED: dict[Side, str] = {"request": "readOnly", "response": "writeOnly"}


class Schemas:
    """Judges values by the schemas of a document, each named by its pointer."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._judge = Judge(document)
        resource = DRAFT202012.create_resource(document.tree)
        self._registry: Registry[Any] = Registry().with_resource(_URI, resource)
        self._classes = {
            (side, exactly): self._class(side, exactly)
            for side in _ONE_SIDED
            for exactly in (True, False)
        }
        self._validators: dict[tuple[str, Side, bool], Any] = {}
        self._fits: dict[tuple[int, int], bool] = {}

    def kinds(self, node: Any) -> frozenset[str]:
        """The JSON types that a schema leaves room for."""
        return self._judge.kinds(node)

    def names(self, node: Any) -> frozenset[str]:
        """The properties that a schema declares."""
        return self._judge.names(node)

    def error(
        self, value: Any, pointer: str, side: Side, *, exactly_one: bool = True
    ) -> ValidationError | None:
        """What speaks most against a value under the schema at `pointer`; None: it is valid.

        Without `exactly_one`, `oneOf` is read as `anyOf`.
        """
        key = (pointer, side, exactly_one)
        validator = self._validators.get(key)
        if validator is None:
            # A pointer in a fragment is percent-encoded (RFC 6901 section 6).
            schema = {"$ref": f"{_URI}#{quote(pointer, safe='/~')}"}
            made = self._classes[side, exactly_one](schema, registry=self._registry)
            validator = self._validators[key] = made
        self._fits.clear()
        try:
            errors = list(validator.iter_errors(value))
        except (Unresolvable, RecursionError):
            return None
        return min(errors, key=lambda error: len(error.absolute_path)) if errors else None

    def one_sided(self, node: Any, side: Side) -> bool:
        """Whether a property exists on the other side only (OpenAPI 3.1 section 4.8.24.4)."""
        found = self.document.follow(node)[0]
        return isinstance(found, dict) and found.get(_ONE_SIDED[side]) is True

    def _class(self, side: Side, exactly_one: bool) -> Any:
        def required(validator: Any, names: Any, value: Any, schema: Any) -> Iterator[Any]:
            """What is only on the other side is not required on this one."""
            if not isinstance(names, list) or not isinstance(value, dict):
                return
            members = schema.get("properties")
            members = members if isinstance(members, dict) else {}
            for name in names:
                if name not in value and not self.one_sided(members.get(name), side):
                    yield ValidationError(f"the property {name!r} is missing")

        def one_of(validator: Any, branches: Any, value: Any, schema: Any) -> Iterator[Any]:
            return self._alternatives(validator, branches, value, exactly_one=exactly_one)

        def any_of(validator: Any, branches: Any, value: Any, schema: Any) -> Iterator[Any]:
            return self._alternatives(validator, branches, value, exactly_one=False)

        own = {"required": required, "pattern": _pattern, "oneOf": one_of, "anyOf": any_of}
        return extend(Draft202012Validator, {**_SAFE, **own})

    def _alternatives(
        self, validator: Any, branches: Any, value: Any, *, exactly_one: bool
    ) -> Iterator[Any]:
        """What alternatives say of a value. Inside of others, each is asked about it once.

        A validator that asks anew needs a time that doubles with each level of alternatives.
        """
        if not isinstance(branches, list):
            return
        try:
            fitting = [branch for branch in branches if self._fit(validator, branch, value)]
        except _UNREADABLE:
            return
        if not fitting:
            yield ValidationError(f"{value!r} is not valid under any of the given schemas")
        elif exactly_one and len(fitting) > 1:
            told = ", ".join(map(repr, fitting))
            yield ValidationError(f"{value!r} is valid under each of {told}")

    def _fit(self, validator: Any, branch: Any, value: Any) -> bool:
        key = (id(branch), id(value))
        if key not in self._fits:
            self._fits[key] = validator.evolve(schema=branch).is_valid(value)
        return self._fits[key]


def _pattern(validator: Any, pattern: Any, value: Any, schema: Any) -> Iterator[Any]:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"the text does not match the pattern {pattern!r}")


_UNREADABLE = (
    TypeError,
    AttributeError,
    ValueError,
    KeyError,
    ArithmeticError,
    re.error,
    Unresolvable,
    UnknownType,
)


def _harmless(name: str) -> Any:
    """A keyword that is passed over when its value is nothing that the keyword can have."""
    inner = Draft202012Validator.VALIDATORS[name]

    def check(validator: Any, rule: Any, value: Any, schema: Any) -> Iterator[Any]:
        try:
            yield from inner(validator, rule, value, schema) or ()
        except _UNREADABLE:
            return

    return check


# A document may hold anything anywhere; and a dangling reference admits what it stands for.
_SAFE = {
    name: _harmless(name)
    for name in Draft202012Validator.VALIDATORS
    if name not in ("required", "pattern", "oneOf", "anyOf")
}
