"""s01: whatever stands in `security`, mending it lets nobody in who was not let in before."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from normalizer import engine
from normalizer.document import Document
from normalizer.steps.s01_security_scopes import STEP

scopes = st.none() | st.booleans() | st.text("ab ", max_size=3) | st.lists(st.none() | st.text())
requirements = st.none() | st.text("ab ") | st.dictionaries(st.sampled_from("ab"), scopes)
securities = requirements | st.lists(requirements | st.lists(requirements))


def _lets_everybody_in(security: Any) -> bool:
    return security in ([], {}) or (isinstance(security, list) and {} in security)


@given(securities)
def test_no_mending_makes_an_operation_anonymous(published: Any) -> None:
    operation = {"security": published}
    tree = {"openapi": "3.1.0", "security": [{"a": []}], "paths": {"/": {"get": operation}}}
    was_open = _lets_everybody_in(published)
    engine.run(Document(tree), STEP)
    assert was_open or not _lets_everybody_in(operation.get("security"))
