"""The canonical form of a document."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.values import write

TREES: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    # No half a surrogate pair: the other test has those.
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(TREES)
def test_a_document_is_written_as_the_standard_library_indents_it(tree: Any) -> None:
    assert write(tree) == (json.dumps(tree, indent=2, ensure_ascii=False) + "\n").encode()


# Half a surrogate pair as well, but no two halves, which JSON takes for one character.
LETTER = st.text(st.characters(), max_size=1)


@given(st.recursive(LETTER, lambda inner: st.dictionaries(LETTER, inner, max_size=3)))
def test_any_text_is_written_and_reads_back_the_same(tree: Any) -> None:
    assert json.loads(write(tree)) == tree


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_what_json_cannot_hold_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        write({"x": [value]})
