"""The evidence of published documents, with a JSON Schema validator as the oracle."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from normalizer import engine
from normalizer.document import Document
from normalizer.evidence.examples import Evidence, examples
from normalizer.evidence.learning import Lesson, mistaken
from normalizer.evidence.observed import load as load_observed
from normalizer.evidence.sides import Situation
from normalizer.evidence.widen import stale
from normalizer.loading import load, load_bytes
from normalizer.pointer import join, pointer_of, split, trail_of
from normalizer.refine import Inputs, proven, repair
from normalizer.steps.s13_evidence import make_step
from normalizer.values import copy, same, write
from tests.normalizer.evidence.oracle import Oracle
from tests.published import CORPUS, IBKR, OURS, RECORDINGS, needs_published, needs_recordings

each_document = pytest.mark.parametrize(
    "path", [*([IBKR] if IBKR.is_file() else []), *CORPUS], ids=lambda path: path.stem
)


@each_document
def test_each_example_fits_its_schema_or_is_listed_as_mistaken(path: Path) -> None:
    document = repair(load(path)).document
    oracle = Oracle(document.tree)
    listed = {found.pointer for found in mistaken(document)}
    unfit = {
        evidence.pointer: errors[:3]
        for evidence in examples(document)
        if evidence.pointer not in listed
        and (errors := oracle.errors(evidence.value, pointer_of(evidence.schema_trail)))
    }
    assert unfit == {}


def without_examples(node: Any, *, in_map: bool = False) -> Any:
    if isinstance(node, list):
        return [without_examples(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        name: without_examples(item, in_map=name == "properties" and not in_map)
        for name, item in node.items()
        if in_map or name not in ("example", "examples", "x-examples")
    }


@each_document
def test_proven_facts_widen_a_document_like_its_examples(path: Path) -> None:
    facts = proven(load(path))
    alone = repair(load(path)).document
    both = repair(load(path), Inputs(observed=facts)).document
    assert same(both.tree, alone.tree)
    without = load_bytes(write(without_examples(load(path).tree)), path.stem)
    learned = repair(without, Inputs(observed=facts)).document
    assert same(without_examples(learned.tree), without_examples(alone.tree))


@needs_published
def test_the_committed_facts_hold_what_the_published_examples_prove() -> None:
    committed = load_observed(OURS / "observed.json").facts
    assert {fact.key() for fact in proven(load(IBKR))} <= {fact.key() for fact in committed}


def test_the_committed_facts_are_about_our_description() -> None:
    committed = load_observed(OURS / "observed.json").facts
    refined = repair(load(OURS / "openapi.json"))
    now = [
        replace(fact, pointer=place)
        for fact in committed
        for place in refined.origins.now(fact.pointer)
    ]
    assert len(now) == len(committed)
    assert stale(refined.document, now) == []


def recordings(document: Document) -> list[Evidence]:
    """The recorded responses that there is a schema for."""
    found: list[Evidence] = []
    for file in sorted(RECORDINGS.glob("*.json")):
        entry = json.loads(file.read_text("utf-8"))
        operation = join("/paths", entry["path"], entry["method"].lower())
        place = join(operation, "responses", entry["status"])
        response, place = document.follow(document.at(place), place)
        where = Situation(False, f"{entry['method']} {entry['path']}", str(entry["status"]))
        for name, media_type in response.get("content", {}).items():
            if "json" in name and "schema" in media_type:
                trail = trail_of(split(join(place, "content", name, "schema")))
                schema = media_type["schema"]
                found.append(Evidence((), entry["body"], schema, trail, "recorded", where))
                break
    return found


def contradicting(document: Document, tree: Any) -> list[str]:
    oracle = Oracle(tree)
    return [
        evidence.situation.operation
        for evidence in recordings(document)
        if not oracle.accepts(evidence.value, pointer_of(evidence.schema_trail))
    ]


@needs_published
@needs_recordings
def test_the_examples_alone_make_most_recorded_responses_valid() -> None:
    document = repair(load(IBKR)).document
    assert len(recordings(document)) == 38
    assert contradicting(document, document.tree) == [
        "GET /iserver/account/alert/{alertId}",
        "GET /iserver/scanner/params",
        "GET /iserver/account/trades",
        "GET /portfolio/accounts",
    ]


@needs_published
@needs_recordings
def test_what_was_learned_from_recorded_responses_makes_all_of_them_valid() -> None:
    document = repair(load(IBKR)).document
    facts = Lesson(document, recordings(document)).facts
    learned = Document(copy(document.tree))
    engine.run(learned, make_step(facts))
    assert contradicting(learned, learned.tree) == []
    assert Lesson(learned, recordings(learned)).facts == []
