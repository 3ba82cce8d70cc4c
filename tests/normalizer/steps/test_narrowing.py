"""A narrowed document can be widened back from its notes, without the change log."""

from __future__ import annotations

from typing import Any

import pytest

from normalizer import engine
from normalizer.catalogue import STEPS
from normalizer.document import Document
from normalizer.steps.narrowing import WAS, note
from normalizer.steps.s12_query_arrays import STEP as S12
from normalizer.values import copy
from normalizer.widening import widen
from tests.normalizer.step_case import StepCase, cases

NARROWING = {step.id: step for step in STEPS if step.kind == "narrow"}
FIRING = [case for case in cases() if case.step_id in NARROWING and case.name.startswith("fires")]


@pytest.mark.parametrize("case", FIRING, ids=lambda case: f"{case.step_id}-{case.name}")
def test_the_notes_give_back_what_a_step_took_away(case: StepCase) -> None:
    document = case.document()
    before = widen(document.tree)
    engine.run(document, NARROWING[case.step_id])
    assert widen(document.tree) == before


def test_a_second_note_adds_to_the_first_and_does_not_hide_it() -> None:
    node = {"a": 1, WAS: {"a": 0}}
    (op,) = note("/n", node, {"a": 1, "b": 2})
    assert (op.op, op.path, op.value) == ("replace", f"/n/{WAS}", {"a": 0, "b": 2})
    assert note("/n", node, {"a": 1}) == ()


def test_an_inlined_schema_shares_nothing_with_the_component() -> None:
    items = {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    tree: dict[str, Any] = {
        "components": {
            "schemas": {"S": {"type": "array", "items": items}},
            "parameters": {
                "P": {"name": "p", "in": "query", "schema": {"$ref": "#/components/schemas/S"}}
            },
        }
    }
    document = Document(copy(tree))
    engine.run(document, S12)
    parameter = document.tree["components"]["parameters"]["P"]
    parameter["schema"]["items"]["anyOf"][1]["type"] = "changed"
    assert document.tree["components"]["schemas"] == tree["components"]["schemas"]
