"""What the lift to OpenAPI 3.1 promises beyond its fixtures."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import changelog, engine
from normalizer.document import Document
from normalizer.lift.openapi30 import STEP, find
from normalizer.loading import load
from normalizer.pointer import resolve
from normalizer.values import copy, same
from tests.normalizer.step_case import FIXTURES, read_yaml
from tests.published import CORPUS, IBKR, needs_published


def _document(**schemas: Any) -> Document:
    info = {"title": "t", "version": "1"}
    components = {"schemas": schemas}
    return Document({"openapi": "3.0.3", "info": info, "paths": {}, "components": components})


def _lifted(**schemas: Any) -> Any:
    document = _document(**schemas)
    engine.run(document, STEP)
    return document.tree["components"]["schemas"]


@pytest.mark.parametrize("case", ["nested-wraps", "fires-on-all-of", "fires-on-alternatives"])
def test_what_moves_is_told_by_new_and_old_pointer(case: str) -> None:
    old = read_yaml(FIXTURES / "l30" / case / "in.yaml")
    document = Document(copy(old))
    log = engine.run(document, STEP)
    moved = {
        place: origin
        for record in log
        for place, origin in record.get("x-evidence", {}).get("moved", {}).items()
    }
    assert moved
    for place, origin in moved.items():
        resolve(document.tree, place)
        resolve(old, origin)


def test_a_schema_that_moves_twice_is_traced_through_both_moves() -> None:
    old = read_yaml(FIXTURES / "l30" / "nested-wraps" / "in.yaml")
    (finding,) = [found for found in find(Document(old)) if found.pointer != "/openapi"]
    outer = "/components/schemas/Outer"
    place = f"{outer}/anyOf/0/allOf/0/properties/inner/anyOf/0"
    assert finding.evidence["moved"][place] == f"{outer}/allOf/0/properties/inner"


def test_the_log_keeps_the_values_that_moved_as_they_were() -> None:
    document = _document(A={"nullable": True, "allOf": [{"type": "object"}, {"required": ["x"]}]})
    log = engine.run(document, STEP)
    kept = copy(log)
    moved = document.tree["components"]["schemas"]["A"]["anyOf"][0]
    moved["allOf"][0]["type"] = "scribble"
    assert same(log, kept)


def test_null_is_told_by_edition_letter_or_by_intent() -> None:
    document = _document(Letter={"type": "string", "nullable": True}, Intent={"nullable": True})
    confidence = {found.pointer: found.confidence for found in find(document)}
    assert confidence["/components/schemas/Letter"] == "certain"
    assert confidence["/components/schemas/Intent"] == "heuristic"


def test_alternatives_that_refer_to_each_other_end() -> None:
    names = [f"S{number}" for number in range(30)]
    choices = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    schemas = {name: {"nullable": True, "oneOf": copy(choices)} for name in names}
    schemas |= {f"T{name}": {"oneOf": copy(choices)} for name in names}
    assert _lifted(**schemas)["S0"]


def test_a_document_without_an_edition_is_left_alone() -> None:
    assert list(find(Document({"swagger": "2.0"}))) == []


_WORDS = {
    "type": st.sampled_from(["string", "object", "file", "null", ["integer"], 3]),
    "nullable": st.sampled_from([True, True, True, False, "true"]),
    "enum": st.sampled_from([["a"], ["a", None], [], "a"]),
    "const": st.sampled_from([None, "a"]),
    "minimum": st.sampled_from([1, 1.5, "a", True]),
    "exclusiveMinimum": st.sampled_from([True, False, 3]),
    "$ref": st.sampled_from(
        ["#/components/schemas/A", "#/components/schemas/B/allOf/0", "#/components/schemas/C", 3]
    ),
    "description": st.just("words"),
    "discriminator": st.just({"propertyName": "a"}),
}
_SCHEMAS = st.recursive(
    st.fixed_dictionaries({}, optional=_WORDS),
    lambda inner: st.fixed_dictionaries(
        {},
        optional=_WORDS
        | {
            "allOf": st.lists(inner, max_size=2),
            "anyOf": st.lists(inner, max_size=2),
            "oneOf": st.lists(inner, max_size=3),
            "items": inner,
            "properties": st.dictionaries(st.sampled_from(["nullable", "x"]), inner, max_size=2),
        },
    ),
    max_leaves=8,
)


@settings(deadline=None, max_examples=300)
@given(st.fixed_dictionaries({"A": _SCHEMAS, "B": _SCHEMAS, "C": _SCHEMAS}))
def test_any_mixture_settles_in_one_pass_and_comes_back(schemas: dict[str, Any]) -> None:
    document = _document(**copy(schemas))  # hypothesis may give one object twice
    raw = copy(document.tree)
    log = engine.run(document, STEP)
    assert list(find(document)) == []
    assert same(changelog.replay(log, raw), document.tree)
    assert same(changelog.undo(log, document.tree), raw)


@needs_published
@pytest.mark.parametrize("path", [IBKR, *CORPUS], ids=lambda path: path.stem)
def test_published_documents_are_lifted_in_one_pass_and_come_back(path: Any) -> None:
    document = Document(load(path).tree)
    if "openapi" not in document.tree:
        pytest.skip("this one is Swagger 2.0")
    raw = copy(document.tree)
    log = engine.run(document, STEP)
    assert list(find(document)) == []
    assert same(changelog.undo(log, document.tree), raw)
    assert not any("nullable" in node for node, _ in document.index.schemas)
