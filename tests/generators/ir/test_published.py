"""Real documents: lowering makes all of their operations, soundly, and soon."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generators.ir.lint import problems
from generators.ir.lowering import lower
from generators.ir.serialise import to_json
from normalizer import pipeline
from normalizer.catalogue import STEPS
from normalizer.document import Document
from normalizer.loading import load
from tests import ir_schema
from tests.docs.blocks import ROOT

SPECS = ROOT.parent / "shared" / "specs"
IBKR = SPECS / "ibkr-2.28.0.json"
DOCUMENTS = [IBKR, *sorted((SPECS / "corpus").glob("*"))] if SPECS.exists() else []

pytestmark = [
    pytest.mark.published,
    pytest.mark.skipif(not DOCUMENTS, reason="the documents in ../shared/specs are not here"),
]


@cache
def _repaired(path: Path) -> Document:
    refined = pipeline.start(load(path))
    steps = [step for step in pipeline.ordered(STEPS) if step.kind != "narrow"]
    return Document(pipeline.advance(refined, steps).document.tree)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_published_document_becomes_a_sound_ir(path: Path) -> None:
    document = _repaired(path)
    api = lower(document)
    assert problems(api, document.tree) == []
    assert api.left_out == ()
    assert [op.id for op in api.operations] == [
        f"{site.method.upper()} {site.path}"
        for site in document.index.operations
        if site.pointer.startswith("/paths/") and site.pointer.count("/") == 3
    ]


def test_the_ir_of_ibkr_is_as_its_schema_says() -> None:
    made = json.loads(json.dumps(to_json(lower(_repaired(IBKR)))))
    validator = Draft202012Validator(json.loads(ir_schema.PATH.read_text("utf-8")))
    assert [error.message for error in validator.iter_errors(made)][:3] == []
    assert len(made["operations"]) == 162


def test_lowering_twice_gives_the_same() -> None:
    assert lower(_repaired(IBKR)) == lower(_repaired(IBKR))
