"""The clients of the grammar's types, and values for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.contract import Context
from generators.engine import make
from generators.ir.model import Named
from generators.ledger import Ledger
from tests.client import Client, imported
from tests.decoding.grammar import ANYTHING, TYPES, Grammar, values

Example = tuple[int, Any]
"""The number of a type, and a JSON value."""


@pytest.fixture(scope="session")
def grammar() -> Grammar:
    return Grammar()


@pytest.fixture(scope="session")
def examples(grammar: Grammar) -> list[Example]:
    """Values that fit their type, nearly do, or are anything."""
    keys = list(grammar.declared)
    found: list[Example] = []

    @settings(
        max_examples=2000,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.integers(0, TYPES - 1).flatmap(
            lambda n: st.tuples(st.just(n), values(grammar, Named(id=keys[n])) | ANYTHING)
        )
    )
    def collect(example: Example) -> None:
        found.append(example)

    collect()
    return found


def written(grammar: Grammar, target: str, folder: Path) -> Path:
    """A folder with the target's client of all types."""
    context = Context("grammar", Ledger.read(folder / "none"), "0")
    for file in make(target, grammar.api, context).files:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content())
    return folder


@pytest.fixture(scope="session")
def operations(grammar: Grammar, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Any]]:
    """The Python descriptor of the operation that returns each type."""
    folder = written(grammar, "python", tmp_path_factory.mktemp("python"))
    with imported(folder, "grammar") as client:
        found = {call.descriptor.id: call.descriptor for call in Client(client.module).calls()}
        yield [found[f"GET /t{number}"] for number in range(TYPES)]
