"""What the lift of Swagger 2.0 keeps, and that its pointer map leads to what it says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from normalizer import changelog, engine
from normalizer.document import METHODS, Document
from normalizer.lift import openapi30, swagger20
from normalizer.loading import load
from normalizer.pointer import resolve
from normalizer.values import copy, same
from tests.normalizer.step_case import FIXTURES, read_yaml
from tests.published import CORPUS

CASES = sorted(path for path in (FIXTURES / "l20").iterdir() if not path.name.startswith("clean"))


def _check_map(old: Any) -> None:
    new, moved = swagger20.lift(old)
    for place, origin in moved.items():
        resolve(new, place)
        resolve(old, origin)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_each_entry_of_the_pointer_map_leads_somewhere_on_both_sides(case: Any) -> None:
    _check_map(read_yaml(case / "in.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_new_document_shares_nothing_with_the_old_one(case: Any) -> None:
    old = read_yaml(case / "in.yaml")
    before = copy(old)
    new, _ = swagger20.lift(old)
    _scribble(new)
    assert same(old, before)


def _scribble(node: Any) -> None:
    for item in list(node.values() if isinstance(node, dict) else node):
        if isinstance(item, (dict, list)):
            _scribble(item)
    if isinstance(node, dict):
        node["scribble"] = 1
    else:
        node.append("scribble")


def test_the_map_says_where_a_parameter_and_a_body_came_from() -> None:
    old = read_yaml(FIXTURES / "l20" / "fires-on-bodies" / "in.yaml")
    moved = swagger20.pointer_map(old)
    assert moved["/paths/~1stars/post/parameters/1"] == "/paths/~1stars/post/parameters/2"
    assert moved["/paths/~1stars/post/parameters/1/schema"] == "/paths/~1stars/post/parameters/2"
    assert moved["/paths/~1stars/post/requestBody"] == "/paths/~1stars/post/parameters/1"
    content = "/paths/~1stars/post/requestBody/content/application~1xml/schema"
    assert moved[content] == "/paths/~1stars/post/parameters/1/schema"
    assert moved["/components/schemas"] == "/definitions"


def _wire(document: Document) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    for site in document.index.operations:
        shared = site.item.get("parameters") or []
        for written in [*shared, *(site.node.get("parameters") or [])]:
            node, _ = document.follow(written)
            if isinstance(node, dict) and node.get("in") not in ("body", "formData"):
                found.append(
                    (site.path, site.method, node["in"], node["name"], node.get("required"))
                )
    return found


def _sends(tree: Any) -> set[tuple[str, str]]:
    document = Document(tree)
    return {
        (path, method)
        for path, item in tree["paths"].items()
        for method in METHODS
        if method in item
        for written in [*item.get("parameters", []), *item[method].get("parameters", [])]
        if document.follow(written)[0].get("in") in ("body", "formData")
    }


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_published_documents_keep_their_operations_parameters_and_bodies(path: Any) -> None:
    raw = load(path).tree
    if "swagger" not in raw:
        pytest.skip("this one is OpenAPI 3")
    document = Document(copy(raw))
    log = engine.run(document, swagger20.STEP) + engine.run(document, openapi30.STEP)
    assert [site[:2] for site in document.index.operations] == [
        site[:2] for site in Document(raw).index.operations
    ]
    assert _wire(document) == _wire(Document(raw))
    bodies = {site[:2] for site in document.index.operations if "requestBody" in site.node}
    assert bodies == _sends(raw)
    assert same(changelog.undo(log, document.tree), raw)
    _check_map(raw)


_JUNK = st.recursive(
    st.sampled_from([None, True, 3, 1.5, "", "body", "formData", "array", "#/definitions/A"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["in", "name", "$ref", "type", "schema"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=150)
@given(data=st.data())
def test_no_value_of_the_wrong_type_breaks_the_lift(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(CASES))
    tree = read_yaml(case / "in.yaml")
    for _ in range(data.draw(st.integers(1, 4))):
        holder = data.draw(st.sampled_from(_holders(tree)))
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = data.draw(st.sampled_from(keys))
        if not (holder is tree and key == "swagger"):
            holder[key] = data.draw(_JUNK)
    document = Document(tree)
    engine.run(document, swagger20.STEP)
    engine.run(document, openapi30.STEP)
    assert document.tree["openapi"] == "3.1.0"


def _holders(tree: Any) -> list[Any]:
    """All objects and arrays that are not empty, the root first."""
    found = [tree]
    for holder in found:
        items = holder.values() if isinstance(holder, dict) else holder
        found += [item for item in items if isinstance(item, (dict, list)) and item]
    return found
