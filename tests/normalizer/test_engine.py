"""The engine: what it applies, and what the index of a document still knows afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from normalizer import changelog, engine, pipeline
from normalizer.catalogue import STEPS
from normalizer.document import Document, Index
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.loading import load
from normalizer.values import copy
from tests.published import CORPUS, IBKR, OURS

DOCUMENTS = [OURS / "openapi.json", *([IBKR] if IBKR.is_file() else []), *CORPUS[:6]]


def step(*ops: Op) -> Step:
    finding = Finding("", "", "", ops)
    return Step("t01", "test", "repair", "", lambda document: iter([finding]))


def known(index: Index) -> dict[str, Any]:
    return {
        "operations": [(id(site.node), site.path, site.pointer) for site in index.operations],
        "others": [
            [(id(found.node), found.pointer) for found in kind]
            for kind in (
                index.path_items,
                index.parameters,
                index.headers,
                index.request_bodies,
                index.responses,
                index.contents,
                index.media_types,
                index.schemas,
            )
        ],
    }


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_after_each_step_the_index_is_that_of_the_tree(path: Path) -> None:
    refined = pipeline.start(load(path))
    for each in pipeline.ordered(STEPS):
        pipeline.advance(refined, [each])
        assert known(refined.document.index) == known(Index(refined.document.tree)), each.id


def test_an_index_outlives_a_change_of_plain_values() -> None:
    document = Document({"paths": {"/a": {"get": {"operationId": "a", "tags": ["b"]}}}})
    before = document.index
    engine.run(document, step(replace("/paths/~1a/get/operationId", "c")))
    assert document.index is before


def test_an_index_does_not_outlive_a_parameter_that_moved_up() -> None:
    document = Document({"paths": {"/a": {"parameters": [None, {"name": "id"}]}}})
    assert [found.pointer for found in document.index.parameters] == ["/paths/~1a/parameters/1"]
    engine.run(document, step(remove("/paths/~1a/parameters/0")))
    assert [found.pointer for found in document.index.parameters] == ["/paths/~1a/parameters/0"]


@pytest.mark.parametrize(
    "ops",
    [
        (replace("/a", 1), remove("/a")),
        (remove("/a"), replace("/a/b", 1)),
        (add("/a/b/c", 1), replace("/a", 1)),
    ],
)
def test_two_operations_on_one_value_are_a_mistake_of_the_step(ops: tuple[Op, ...]) -> None:
    document = Document({"a": {"b": {}}})
    with pytest.raises(engine.ConflictError):
        engine.run(document, step(*ops))
    assert document.tree == {"a": {"b": {}}}


def test_what_moved_goes_on_changing_and_the_log_does_not() -> None:
    raw = {"a": {"b": {"c": 1}}}
    document = Document(copy(raw))
    log = engine.run(document, step(add("/x-a", document.at("/a")), remove("/a")))
    log += engine.run(document, step(replace("/x-a/b/c", 2)))
    assert changelog.replay(log, raw) == document.tree == {"x-a": {"b": {"c": 2}}}
    assert changelog.undo(log, document.tree) == raw


def test_a_value_that_is_added_twice_is_two_values() -> None:
    document = Document({"a": {"b": 1}})
    engine.run(document, step(add("/c", document.at("/a")), add("/d", document.at("/a"))))
    engine.run(document, step(replace("/c/b", 2)))
    assert document.tree == {"a": {"b": 1}, "c": {"b": 2}, "d": {"b": 1}}
