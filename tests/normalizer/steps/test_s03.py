"""s03: a new name depends on the operation, not on what stands around it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from normalizer import engine
from normalizer.document import Document
from normalizer.steps.s03_unique_operation_ids import STEP, _normal_form

paths = st.sampled_from(["/a", "/a/", "/b", "/b-b", "/b/b", "/b_b", "/c{c}", "/getA/getB"])
names = st.sampled_from(
    ["a", "A", "getA", "get_a", "get-a", "getAGetB", "get_b_b", "getA_get_a", "get_a_get_b_b"]
)
operations = st.dictionaries(st.tuples(paths, st.sampled_from(["get", "put"])), names, min_size=1)


def _renamed(published: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """The operationIds after the step, by path and method."""
    tree: dict[str, Any] = {"openapi": "3.1.0", "paths": {}}
    for (path, method), name in published.items():
        tree["paths"].setdefault(path, {})[method] = {"operationId": name}
    document = Document(tree)
    engine.run(document, STEP)
    return {(s.path, s.method): s.node["operationId"] for s in document.index.operations}


@given(operations)
def test_no_two_names_make_one_identifier_whatever_was_published(
    published: dict[tuple[str, str], str],
) -> None:
    forms = [_normal_form(name) for name in _renamed(published).values()]
    assert len(set(forms)) == len(forms)


@given(operations, st.randoms(use_true_random=False))
def test_the_order_of_the_document_plays_no_part(
    published: dict[tuple[str, str], str], random: Any
) -> None:
    shuffled = list(published.items())
    random.shuffle(shuffled)
    assert _renamed(dict(shuffled)) == _renamed(published)


@given(operations)
def test_an_operation_with_a_name_of_its_own_renames_no_other(
    published: dict[tuple[str, str], str],
) -> None:
    before = _renamed(published)
    after = _renamed({("/", "get"): "somethingElse"} | published)
    assert after == before | {("/", "get"): "somethingElse"}


@given(operations)
def test_one_of_those_that_collide_keeps_its_name(published: dict[tuple[str, str], str]) -> None:
    kept = {
        _normal_form(name) for key, name in _renamed(published).items() if name == published[key]
    }
    assert kept == {_normal_form(name) for name in published.values()}
