"""Documents hold anything anywhere: no repairing step may fall over it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer import changelog, engine
from normalizer.document import Document
from normalizer.findings import Step
from normalizer.steps import (
    s01_security_scopes,
    s02_operation_ids,
    s03_unique_operation_ids,
    s04_enum_identifiers,
    s06_enum_types,
    s08_string_formats,
)
from normalizer.values import copy, same

REPAIRS = [
    s01_security_scopes.STEP,
    s02_operation_ids.STEP,
    s03_unique_operation_ids.STEP,
    s04_enum_identifiers.STEP,
    s06_enum_types.STEP,
    s08_string_formats.STEP,
]
names = st.sampled_from(["get", "put", "enum", "type", "a", "", "/", "operationId", "format"])
garbage = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
requirements = garbage | st.lists(garbage | st.dictionaries(st.sampled_from("ab"), garbage))
schemas = garbage | st.dictionaries(
    st.sampled_from(["type", "enum", "const", "format", "items", "default", "x-enum-varnames"]),
    garbage,
)
operations = garbage | st.fixed_dictionaries(
    {}, optional={"operationId": garbage, "security": requirements, "responses": garbage}
)


@st.composite
def documents(draw: st.DrawFn) -> Any:
    return {
        "openapi": "3.1.0",
        "security": draw(requirements),
        "paths": {"/a": {"get": draw(operations), "put": draw(operations)}, "/b": draw(garbage)},
        "webhooks": {"a": {"get": draw(operations)}},
        "components": {"schemas": {"A": draw(schemas), "B": draw(schemas)}},
    }


@pytest.mark.parametrize("step", REPAIRS, ids=lambda step: step.id)
@given(tree=documents())
def test_a_repair_keeps_its_laws_on_garbage(step: Step, tree: Any) -> None:
    document = Document(copy(tree))
    log = engine.run(document, step)
    assert list(step.find(document)) == []
    assert same(changelog.replay(log, tree), document.tree)
    assert same(changelog.undo(log, document.tree), tree)
