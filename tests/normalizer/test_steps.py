"""The laws that each step keeps, on each of its fixtures."""

from __future__ import annotations

import jsonpatch
import pytest

from normalizer import changelog, engine
from normalizer.catalogue import STEPS
from normalizer.document import Document
from normalizer.values import copy, same, write
from tests.normalizer.step_case import (
    UPDATE,
    StepCase,
    cases,
    described,
    read_yaml,
    run_alone,
    yaml_text,
)

BY_ID = {step.id: step for step in STEPS}
CASES = list(cases())
each_case = pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.step_id}-{c.name}")


@pytest.mark.parametrize("step_id", BY_ID)
def test_each_step_has_a_fixture_on_which_it_fires_and_one_that_it_leaves_alone(
    step_id: str,
) -> None:
    names = [case.name for case in CASES if case.step_id == step_id]
    assert any(name.startswith("fires") for name in names)
    assert any(name.startswith("clean") for name in names)


@each_case
def test_a_step_gives_the_expected_document_and_findings(case: StepCase) -> None:
    step, document = BY_ID[case.step_id], case.document()
    found = described(run_alone(step, document))
    engine.run(document, step)
    out, findings = case.folder / "out.yaml", case.folder / "findings.txt"
    if UPDATE:
        out.write_text(yaml_text(document.tree), "utf-8")
        findings.write_text(found, "utf-8")
    assert found == findings.read_text("utf-8")
    assert same(document.tree, read_yaml(out))
    assert bool(found) is not case.name.startswith("clean")


@each_case
def test_after_its_own_operations_a_step_finds_nothing(case: StepCase) -> None:
    step, document = BY_ID[case.step_id], case.document()
    engine.run(document, step)
    assert described(list(step.find(document))) == ""


@each_case
def test_the_log_replays_and_undoes_a_step_key_order_included(case: StepCase) -> None:
    step, document = BY_ID[case.step_id], case.document()
    raw = copy(document.tree)
    log = engine.run(document, step)
    assert same(changelog.replay(log, raw), document.tree)
    assert same(changelog.undo(log, document.tree), raw)
    assert write(changelog.undo(log, document.tree)) == write(raw)
    assert jsonpatch.apply_patch(raw, log) == document.tree


@each_case
def test_a_step_gives_the_same_on_its_own_result_after_a_round_trip(case: StepCase) -> None:
    step, document = BY_ID[case.step_id], case.document()
    engine.run(document, step)
    again = Document(copy(document.tree))
    assert engine.run(again, step) == []
    assert write(again.tree) == write(document.tree)
