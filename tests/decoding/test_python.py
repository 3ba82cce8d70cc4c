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
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema.validators import extend

from generators.contract import Context
from generators.engine import make
from generators.ir.model import Named
from generators.ledger import Ledger
from tests.client import Client, imported
from tests.decoding.grammar import ANYTHING, TYPES, Grammar, values

GRAMMAR = Grammar()
KEYS = list(GRAMMAR.declared)


@pytest.fixture(scope="module")
def operations(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Any]]:
    """The descriptor of the operation that returns each type."""
    folder = tmp_path_factory.mktemp("grammar")
    made = make("python", GRAMMAR.api, Context("grammar", Ledger.read(folder / "none"), "0"))
    for file in made.files:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content())
    with imported(folder, "grammar") as client:
        found = {call.descriptor.id: call.descriptor for call in Client(client.module).calls()}
        yield [found[f"GET /t{number}"] for number in range(TYPES)]


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


drawn = st.integers(0, TYPES - 1).flatmap(
    lambda number: st.tuples(st.just(number), values(GRAMMAR, Named(id=KEYS[number])) | ANYTHING)
)


def test_lenient_decoding_never_raises_or_loses_and_strict_agrees_with_a_validator(
    operations: list[Any],
) -> None:
    core = importlib.import_module("grammar._core")
    responses = importlib.import_module("grammar._core.responses")
    errors = importlib.import_module("grammar.errors")
    validators = [Decimals(GRAMMAR.schema(number)) for number in range(TYPES)]
    judged = {True: 0, False: 0}

    @settings(
        max_examples=3000,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(drawn)
    def check(example: tuple[int, Any]) -> None:
        number, value = example
        body = json.dumps(value)
        response = httpx.Response(200, content=body, headers={"Content-Type": "application/json"})
        lenient = responses.decode(operations[number], response, strict=False)
        assert typed(core.to_json(lenient.value)) == typed(json.loads(body))
        fits = validators[number].is_valid(value)
        judged[fits] += 1
        assert (lenient.mismatches == ()) is fits, lenient.mismatches
        if fits:
            strict = responses.decode(operations[number], response, strict=True)
            assert typed(core.to_json(strict.value)) == typed(json.loads(body))
        else:
            with pytest.raises(errors.DecodeError) as caught:
                responses.decode(operations[number], response, strict=True)
            assert caught.value.mismatches == lenient.mismatches  # type: ignore[attr-defined]

    check()
    assert min(judged.values()) > 600, judged
