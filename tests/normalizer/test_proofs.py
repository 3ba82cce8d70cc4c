"""The five laws, on whole documents: ours, and where they are here, the published ones."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonpatch
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from normalizer import changelog, engine, pipeline
from normalizer.catalogue import STEPS
from normalizer.contract import changes, contract
from normalizer.document import Document
from normalizer.loading import load, load_bytes
from normalizer.pipeline import Refined
from normalizer.pointer import join
from normalizer.refine import narrow, normalize, repair
from normalizer.values import copy, same, write
from normalizer.widening import widen
from tests.normalizer.step_case import frozen
from tests.published import CORPUS, IBKR, OURS

DOCUMENTS = [OURS / "openapi.json", *([IBKR] if IBKR.is_file() else []), *CORPUS]
each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)


class Proof(NamedTuple):
    """A document at three stages; `lifted` and `repaired` are contracts, `normalised` is whole."""

    raw: Any
    lifted: dict[str, Any]
    repaired: dict[str, Any]
    normalised: Refined


@cache
def proof(path: Path) -> Proof:
    source = load(path)
    raw = copy(source.tree)
    lifted = pipeline.advance(
        pipeline.start(load(path)), [step for step in STEPS if step.kind == "lift"]
    )
    refined = repair(source)
    repaired = contract(refined.document)
    return Proof(raw, contract(lifted.document), repaired, narrow(refined))


@each_document
def test_the_log_replays_and_undoes_the_document_key_order_included(path: Path) -> None:
    raw, _, _, refined = proof(path)
    normalised = refined.document.tree
    assert same(changelog.replay(refined.log, raw), normalised)
    assert same(changelog.undo(refined.log, normalised), raw)


@each_document
def test_they_do_so_after_the_writer_too(path: Path) -> None:
    raw, _, _, refined = proof(path)
    log = changelog.read(write(refined.log))
    again = json.loads(write(refined.document.tree))
    assert same(changelog.undo(log, again), raw)
    assert write(changelog.replay(log, json.loads(write(raw)))) == write(refined.document.tree)


@pytest.mark.parametrize("path", DOCUMENTS[:4], ids=lambda path: path.stem)
def test_any_json_patch_tool_can_replay_the_log(path: Path) -> None:
    raw, _, _, refined = proof(path)
    assert jsonpatch.apply_patch(raw, refined.log) == refined.document.tree


@each_document
def test_after_its_own_operations_each_step_finds_nothing(path: Path) -> None:
    refined = pipeline.start(load(path))
    for step in pipeline.ordered(STEPS):
        pipeline.note(refined, engine.run(refined.document, step))
        left = next(iter(step.find(refined.document)), None)
        assert left is None, f"{step.id}: {left}"


@each_document
def test_a_single_pass_on_the_result_finds_nothing_and_writes_the_same_bytes(path: Path) -> None:
    written = proof(path).normalised.write()
    again = normalize(load_bytes(written, path.stem + ".json"))
    assert [record for record in again.log if "x-at" in record] == []
    assert again.write() == written


@each_document
def test_repairs_leave_the_wire_contract_but_for_what_a_finding_says(path: Path) -> None:
    _, lifted, repaired, refined = proof(path)
    touched = {(record["x-at"], record["path"]) for record in refined.log if record["op"] != "test"}
    for change in changes(lifted, repaired):
        item = join("/paths", change.operation.partition(" ")[2])
        places = (item, "/components/")
        assert any(at.startswith(places) or where.startswith(places) for at, where in touched), (
            change
        )


@each_document
def test_a_normalised_document_can_be_widened_back(path: Path) -> None:
    _, _, repaired, refined = proof(path)
    assert changes(repaired, contract(Document(widen(refined.document.tree)))) == []


@each_document
def test_notes_stand_in_objects_and_never_in_maps(path: Path) -> None:
    index = Document(proof(path).normalised.document.tree).index
    for content in index.contents:
        assert not [key for key in content.node if key.startswith("x-moneyer")], content.pointer
    for site in index.operations:
        responses = site.node.get("responses")
        assert isinstance(responses, dict)
        assert not [key for key in responses if key.startswith("x-moneyer")], site.pointer


@each_document
def test_each_change_has_a_reason_a_pointer_and_a_place_in_the_source(path: Path) -> None:
    raw, _, _, refined = proof(path)
    pipeline.place(refined)
    lines = refined.source.data.count(b"\n") + 1
    pointers = Document(raw)
    for record in refined.log:
        if record["op"] == "test":
            continue
        assert record["x-step"]
        assert record["x-message"]
        assert record["x-reason"]
        assert record["x-confidence"] in ("certain", "heuristic")
        assert 1 <= record["x-source"]["line"] <= lines
        assert record["x-source"]["column"] >= 1
        _nearest(pointers, record["x-origin"])


def _nearest(document: Document, pointer: str) -> None:
    """Goes up to the nearest place that exists; what was added has none of its own."""
    steps = 0
    while True:
        try:
            document.at(pointer)
        except KeyError:
            pointer = pointer.rpartition("/")[0]
            steps += 1
            assert steps < 4, pointer
        else:
            return


@each_document
def test_the_normalised_document_is_valid(path: Path) -> None:
    tree = json.loads(proof(path).normalised.write())
    assert [error.message for error in OpenAPIV31SpecValidator(tree).iter_errors()] == []


@pytest.mark.parametrize("path", DOCUMENTS[:6], ids=lambda path: path.stem)
def test_no_finder_changes_the_document(path: Path) -> None:
    refined = pipeline.start(load(path))
    for step in pipeline.ordered(STEPS):
        list(step.find(Document(frozen(refined.document.tree))))
        pipeline.note(refined, engine.run(refined.document, step))
