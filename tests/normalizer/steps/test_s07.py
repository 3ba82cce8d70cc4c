"""What the fixtures of s07 cannot prove: that any mixture of names comes out right."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from normalizer import changelog, engine
from normalizer.document import Document
from normalizer.steps.s07_path_parameters import STEP
from normalizer.values import copy, same

_NAMES = st.sampled_from(["id", "Id", "ID", "i-d", "kind", "Kind", "page"])
_COMPONENTS = {
    "parameters": {
        name: {"name": name, "in": "path", "schema": {"type": "string"}} for name in ("id", "kind")
    }
}


def _parameter() -> st.SearchStrategy[dict[str, Any]]:
    inline = st.fixed_dictionaries(
        {"name": _NAMES, "in": st.sampled_from(["path", "path", "query"])},
        optional={"required": st.booleans(), "style": st.just("simple")},
    )
    shared = st.sampled_from(["id", "kind"]).map(lambda n: {"$ref": f"#/components/parameters/{n}"})
    return st.one_of(inline, shared)


def _documents(*, unknown: bool) -> st.SearchStrategy[dict[str, Any]]:
    element = _parameter()
    if unknown:
        element = st.one_of(element, st.just({"$ref": "other.yaml#/parameter"}))
    listed = st.lists(element, max_size=3)
    operation = st.fixed_dictionaries({}, optional={"parameters": listed})
    item = st.fixed_dictionaries({"get": operation}, optional={"put": operation})
    item = st.tuples(item, listed).map(lambda pair: {"parameters": pair[1], **pair[0]})
    template = st.lists(_NAMES, max_size=3).map(
        lambda names: "/".join(["", *map("{%s}".__mod__, names)]) or "/"
    )
    return st.dictionaries(template, item, min_size=1, max_size=2).map(
        lambda paths: {"openapi": "3.1.0", "paths": copy(paths), "components": copy(_COMPONENTS)}
    )


@given(_documents(unknown=True))
def test_any_mixture_is_mended_in_one_pass_and_can_be_undone(tree: dict[str, Any]) -> None:
    document = Document(copy(tree))
    log = engine.run(document, STEP)
    assert list(STEP.find(document)) == []
    assert same(changelog.replay(log, tree), document.tree)
    assert same(changelog.undo(log, document.tree), tree)


@given(_documents(unknown=False))
def test_each_operation_has_one_required_parameter_for_each_placeholder(
    tree: dict[str, Any],
) -> None:
    document = Document(copy(tree))
    engine.run(document, STEP)
    for site in document.index.operations:
        effective = [found.node for _, found in document.parameters(site)]
        keys = [(node["in"], node["name"]) for node in effective]
        placeholders = re.findall(r"\{([^{}]+)\}", site.path)
        assert len(keys) == len(set(keys))
        assert {name for place, name in keys if place == "path"} == set(placeholders)
        assert all(node["required"] is True for node in effective if node["in"] == "path")
    shared = document.tree["components"]["parameters"]
    assert {
        name: node | {"required": True} for name, node in _COMPONENTS["parameters"].items()
    } == shared
