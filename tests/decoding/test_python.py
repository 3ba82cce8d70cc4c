"""The laws of decoding in Python, for any type of the IR and any JSON value."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import jsonschema
import pytest
from jsonschema.validators import extend

from tests.decoding.conftest import Example
from tests.decoding.grammar import TYPES, Grammar


def _multiple(_: Any, divisor: Any, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and Decimal(str(value)) % Decimal(str(divisor)):
        yield jsonschema.ValidationError("no multiple")


Decimals = extend(jsonschema.Draft202012Validator, {"multipleOf": _multiple})
"""In binary, 0.07 would be no multiple of 0.01."""


def typed(value: Any) -> Any:
    """A value that compares with its types: 1, 1.0 and true are three."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typed(item) for item in value]
    return type(value).__name__, value


def test_lenient_decoding_never_raises_or_loses_and_strict_agrees_with_a_validator(
    grammar: Grammar, examples: list[Example], operations: list[Any]
) -> None:
    core = importlib.import_module("grammar._core")
    responses = importlib.import_module("grammar._core.responses")
    errors: Any = importlib.import_module("grammar.errors")
    validators = [Decimals(grammar.schema(number)) for number in range(TYPES)]
    judged = {True: 0, False: 0}
    for number, value in examples:
        body = json.dumps(value)
        response = httpx.Response(200, content=body, headers={"Content-Type": "application/json"})
        lenient = responses.decode(operations[number], response, strict=False)
        assert typed(core.to_json(lenient.value)) == typed(json.loads(body))
        fits = validators[number].is_valid(value)
        judged[fits] += 1
        assert (lenient.mismatches == ()) is fits, (number, value, lenient.mismatches)
        if fits:
            strict = responses.decode(operations[number], response, strict=True)
            assert typed(core.to_json(strict.value)) == typed(json.loads(body))
        else:
            with pytest.raises(errors.DecodeError) as caught:
                responses.decode(operations[number], response, strict=True)
            assert caught.value.mismatches == lenient.mismatches  # type: ignore[attr-defined]
    assert min(judged.values()) > 400, judged


def test_the_walk_finds_nothing_in_what_the_validator_of_pydantic_accepts(
    examples: list[Example], operations: list[Any]
) -> None:
    shapes = importlib.import_module("grammar._core.shapes")
    constraints = importlib.import_module("grammar._core.constraints")
    accepted = 0
    for number, value in examples:
        content = operations[number].responses[0].contents[0]
        try:
            content.adapter.validate_json(
                json.dumps(value),
                strict=True,
                by_alias=True,
                by_name=False,
                context=constraints.DECODING,
            )
        except ValueError:
            continue
        accepted += 1
        assert shapes.fit(value, content.shape)[1] == ()
    assert accepted > 400
