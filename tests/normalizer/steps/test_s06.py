"""s06: whatever the enum and the type were, afterwards they agree."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from normalizer import changelog, engine
from normalizer.document import Document
from normalizer.steps.s06_enum_types import STEP
from normalizer.values import copy, json_type, same

kinds = ["string", "integer", "number", "boolean", "null", "array", "object"]
types = st.sampled_from(kinds) | st.lists(st.sampled_from(kinds), unique=True, min_size=1)
scalars = (
    st.sampled_from(["1", "1.0", "01", "true", "TRUE", "", "a", "null", "1e9", "-", "NaN"])
    | st.integers(-2, 2)
    | st.sampled_from([0.0, 1.0, 1.5])
    | st.booleans()
    | st.none()
)
values = st.lists(scalars | st.lists(scalars, max_size=2) | st.dictionaries(st.just("a"), scalars))
schemas = st.fixed_dictionaries(
    {"enum": values},
    optional={"type": types, "const": scalars, "default": scalars, "x-enum-varnames": values},
)
arrays = st.recursive(
    schemas, lambda items: st.fixed_dictionaries({"enum": values, "type": types, "items": items})
)


@given(arrays)
def test_every_value_that_is_left_is_valid_and_the_way_back_is_known(schema: Any) -> None:
    document = Document({"openapi": "3.1.0", "components": {"schemas": {"A": schema}}})
    raw = copy(document.tree)
    log = engine.run(document, STEP)
    for node, _ in document.index.schemas:
        for value in [*node.get("enum", []), *([node["const"]] if "const" in node else [])]:
            kinds = node.get("type", json_type(value))
            assert {json_type(value), "number" if type(value) is int else ""} & {
                *([kinds] if isinstance(kinds, str) else kinds)
            }
    assert list(STEP.find(document)) == []
    assert same(changelog.replay(log, raw), document.tree)
    assert same(changelog.undo(log, document.tree), raw)
