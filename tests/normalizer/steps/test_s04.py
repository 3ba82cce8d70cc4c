"""s04: the names that it gives are identifiers, distinct, and belong to the value alone."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer import engine
from normalizer.document import Document
from normalizer.steps.s04_enum_identifiers import STEP, _form

texts = st.text(st.characters(codec="utf-8"), max_size=6) | st.text("aAbB1+-_ é<>=", max_size=4)
values = st.lists(texts | st.integers(-20, 20) | st.floats(-9, 9) | st.none(), unique_by=repr)


def _names(enum: list[Any]) -> list[str] | None:
    """The names that the step gives, if it gives any."""
    schema: dict[str, Any] = {"enum": enum}
    engine.run(Document({"openapi": "3.1.0", "components": {"schemas": {"A": schema}}}), STEP)
    names: list[str] | None = schema.get("x-enum-varnames")
    return names


@given(values)
def test_names_are_identifiers_that_no_language_confuses(enum: list[Any]) -> None:
    enum = [*(value for value in enum if value != ""), ""]
    names = _names(enum)
    assert names is not None and all(name.isidentifier() for name in names)
    assert len({_form(name) for name in names}) == len(enum)


@given(values, st.randoms(use_true_random=False))
def test_a_name_does_not_depend_on_the_place_in_the_list(enum: list[Any], random: Any) -> None:
    shuffled = list(enum)
    random.shuffle(shuffled)
    before, after = _names(enum), _names(shuffled)
    assert (before is None) is (after is None)
    if before is not None and after is not None:
        by_value = dict(zip(map(repr, shuffled), after, strict=True))
        assert [by_value[repr(value)] for value in enum] == before


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (">=", "GREATER_OR_EQUAL"),
        ("", "EMPTY"),
        ("+1", "PLUS_1"),
        ("-1", "MINUS_1"),
        ("%", "PERCENT"),
        ("*", "ASTERISK"),
        (-7, "MINUS_7"),
        (7, "VALUE_7"),
        ("goodTillDate", "GOOD_TILL_DATE"),
        ("HTTPStatus", "HTTP_STATUS"),
    ],
)
def test_names_can_be_read(value: Any, name: str) -> None:
    twin = {"+1": "-1", "-1": "+1", -7: 7, 7: -7}.get(value, "~")
    names = _names([value, twin])
    assert names is not None and names[0] == name
