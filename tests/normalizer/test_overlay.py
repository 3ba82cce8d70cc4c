"""OpenAPI Overlay 1.0 and 1.1: what is refused, what is merged, and what the log says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonpatch
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import changelog, overlay
from normalizer.document import Document
from normalizer.errors import LoadError, MoneyerError
from normalizer.loading import load_bytes
from normalizer.origins import Origins
from normalizer.values import copy, same, write

INFO = {"title": "By hand", "version": "1"}


def _read(*actions: Any, edition: str = "1.0.0", **members: Any) -> overlay.Overlay:
    tree = {"overlay": edition, "info": INFO, "actions": list(actions)} | members
    return overlay.read(load_bytes(json.dumps(tree, indent=1).encode(), "hand/overlay.json"))


def _tree() -> Any:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bakery", "version": "1", "description": "Bread."},
        "servers": [{"url": "https://old.invalid"}, {"url": "https://older.invalid"}],
        "tags": [{"name": "bread"}],
        "paths": {
            "/loaves": {
                "get": {
                    "summary": "Loaves",
                    "tags": ["bread", "list"],
                    "x-traits": ["paged"],
                    "parameters": [
                        {"name": "page", "in": "query"},
                        {"name": "page", "in": "header"},
                        {"name": "dummy", "in": "query"},
                    ],
                },
                "post": {"summary": "Bake"},
            },
            "/it's/{a~b}": {"get": {"summary": "Odd"}},
        },
        "components": {
            "schemas": {"Loaf": {"type": "object", "properties": {"kg": {"type": "integer"}}}}
        },
    }


def _applied(*actions: Any, edition: str = "1.0.0", **options: Any) -> tuple[Any, list[Any]]:
    """The tree after an overlay, and the log; the laws of the log hold for each one."""
    raw = _tree()
    document = Document(copy(raw))
    log = overlay.apply(document, _read(*actions, edition=edition), **options)
    assert same(changelog.replay(log, raw), document.tree)
    assert same(changelog.undo(log, document.tree), raw)
    assert jsonpatch.apply_patch(raw, log) == document.tree
    return document.tree, log


# Reading


def test_an_overlay_is_read_from_a_yaml_file(tmp_path: Path) -> None:
    file = tmp_path / "hand.overlay.yaml"
    file.write_text(
        "overlay: 1.1.0\n"
        "info: {title: By hand, version: 1.0.0, description: Words., x-a: 1}\n"
        "extends: ./bakery.yaml\n"
        "x-b: 2\n"
        "actions:\n"
        "  - {target: $.info, update: {title: New}, x-c: 3}\n"
    )
    read = overlay.load(file)
    assert (read.title, len(read.actions)) == ("By hand", 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "holds an array"),
        (
            "{info: {title: a, version: b}, actions: [{target: $.a, remove: true}]}",
            "'overlay' is missing",
        ),
        ("{overlay: 1.2.0, info: {title: a, version: b}, actions: [{}]}", "edition '1.2.0'"),
        (
            "{overlay: 1.0, info: {title: a, version: b}, actions: [{}]}",
            "'overlay' is not a string",
        ),
        ("{overlay: 1.0.0, actions: [{}]}", "not the info"),
        ("{overlay: 1.0.0, info: {version: b}, actions: [{}]}", "'title' is missing"),
        (
            "{overlay: 1.0.0, info: {title: a, version: 1}, actions: [{}]}",
            "'version' is not a string",
        ),
        ("{overlay: 1.0.0, info: {title: a, version: b, name: c}, actions: [{}]}", "member 'name'"),
        ("{overlay: 1.0.0, info: {title: a, version: b}}", "no list of actions"),
        ("{overlay: 1.0.0, info: {title: a, version: b}, actions: []}", "no list of actions"),
        (
            "{overlay: 1.0.0, info: {title: a, version: b}, action: [], actions: [{}]}",
            "member 'action'",
        ),
        ("{overlay: 1.0.0, info: {title: a, version: b}, extends: 3, actions: [{}]}", "'extends'"),
    ],
)
def test_what_is_no_overlay_is_refused(text: str, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        overlay.read(load_bytes(text.encode(), "hand.yaml"))


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (3, "not an action"),
        ({"update": {}}, "'target' is missing"),
        ({"target": "$.info"}, "nothing to do"),
        ({"target": "$.info", "remove": False}, "nothing to do"),
        ({"target": "$.info", "remove": "yes"}, "not true or false"),
        ({"target": "$.info", "update": {}, "copy": "$.tags"}, "both 'update' and 'copy'"),
        ({"target": "$.info", "updates": {}}, "member 'updates'"),
        ({"target": "$.info", "update": {}, "description": 3}, "'description' is not a string"),
        ({"target": "info", "update": {}}, "no JSONPath"),
        ({"target": "$.info[", "update": {}}, "no JSONPath"),
        ({"target": "$.a-b", "update": {}}, "no JSONPath"),
        ({"target": "$.info", "copy": "$$"}, "no JSONPath"),
        ({"target": "$", "remove": True}, "whole document"),
    ],
)
def test_an_action_that_cannot_be_meant_is_refused_with_its_line(action: Any, message: str) -> None:
    with pytest.raises(LoadError, match=message) as caught:
        _read({"target": "$.info", "update": {"a": 1}}, action)
    assert caught.value.place is not None
    assert caught.value.place.line is not None
    assert caught.value.place.line > 10


def test_the_same_action_twice_is_refused() -> None:
    action = {"target": "$.info", "update": {"a": 1}}
    with pytest.raises(LoadError, match="action 2 twice, first as action 1"):
        _read(action, dict(action))


# Updating


def test_an_update_replaces_plain_values_adds_members_and_merges_objects() -> None:
    tree, log = _applied({"target": "$.info", "update": {"title": "New", "contact": {"name": "x"}}})
    assert tree["info"]["title"] == "New"
    assert list(tree["info"]) == ["title", "version", "description", "contact"]
    assert [record["op"] for record in log] == ["test", "replace", "add"]


def test_a_structured_overlay_may_mirror_the_whole_document() -> None:
    update = {"paths": {"/loaves": {"get": {"x-rate": 3}, "delete": {}}, "/new": {"get": {}}}}
    tree, _ = _applied({"target": "$", "update": update})
    assert tree["paths"]["/loaves"]["get"]["x-rate"] == 3
    assert tree["paths"]["/loaves"]["get"]["summary"] == "Loaves"
    assert list(tree["paths"]["/loaves"]) == ["get", "post", "delete"]
    assert tree["paths"]["/new"] == {"get": {}}


def test_an_array_takes_one_element_more() -> None:
    added = {"name": "new", "in": "query"}
    tree, _ = _applied({"target": "$.paths.*.get.parameters", "update": added})
    assert tree["paths"]["/loaves"]["get"]["parameters"][3] == added


@pytest.mark.parametrize("edition", ["1.0.0", "1.1.0"])
def test_an_array_is_joined_to_an_array(edition: str) -> None:
    more = [{"name": "cake"}, {"name": "tea"}]
    tree, _ = _applied({"target": "$.tags", "update": more}, edition=edition)
    assert tree["tags"] == [{"name": "bread"}, *more]
    tree, _ = _applied({"target": "$", "update": {"tags": more}}, edition=edition)
    assert tree["tags"] == [{"name": "bread"}, *more]


def test_a_plain_value_is_replaced_and_an_equal_one_leaves_no_record() -> None:
    tree, log = _applied({"target": "$.info.title", "update": "New"}, edition="1.1.0")
    assert tree["info"]["title"] == "New"
    assert log[-1]["x-message"] == "the overlay replaces it"
    assert _applied({"target": "$.info.title", "update": "Bakery"})[1] == []
    assert _applied({"target": "$.info", "update": {"title": "Bakery"}})[1] == []


def test_numbers_and_booleans_that_python_takes_for_equal_are_not() -> None:
    tree, _ = _applied(
        {"target": "$.info", "update": {"x-a": 1}}, {"target": "$.info", "update": {"x-a": True}}
    )
    assert tree["info"]["x-a"] is True


@pytest.mark.parametrize(
    "action",
    [
        {"target": "$.info", "update": "text"},
        {"target": "$.info", "update": [1]},
        {"target": "$.info.title", "update": {"a": 1}},
        {"target": "$", "update": {"tags": {"name": "x"}}},
        {"target": "$", "update": {"tags": "x"}},
        {"target": "$", "update": {"info": None}},
        {"target": "$.components.schemas.Loaf", "update": {"type": ["object", "null"]}},
    ],
)
def test_values_of_another_shape_do_not_merge(action: Any) -> None:
    with pytest.raises(MoneyerError, match=r"action 1: update cannot put .* remove it first"):
        _applied(action)


def test_targets_of_different_shapes_are_refused() -> None:
    with pytest.raises(MoneyerError, match="an object and an array at once"):
        _applied({"target": "$['info', 'tags']", "update": {"a": 1}})


def test_an_overlay_and_a_document_never_share_a_value() -> None:
    read = _read({"target": "$.paths.*.get", "update": {"x-a": {"b": [1]}}})
    document = Document(_tree())
    log = overlay.apply(document, read)
    kept = copy(log)
    for item in document.tree["paths"].values():
        item["get"]["x-a"]["b"].append(2)
        assert item["get"]["x-a"]["b"] == [1, 2]
    assert read.actions[0].update == {"x-a": {"b": [1]}}
    assert same(log, kept)


# Targets


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("$.paths.*.get", ["/paths/~1loaves/get", "/paths/~1it's~1{a~0b}/get"]),
        ("$.paths['/loaves'].get", ["/paths/~1loaves/get"]),
        ('$["paths"]["/loaves"]["get"]', ["/paths/~1loaves/get"]),
        ("$.paths['/it\\'s/{a~b}'].get", ["/paths/~1it's~1{a~0b}/get"]),
        ("$ .paths ['/loaves'] .get", ["/paths/~1loaves/get"]),
        ("$.paths['/loaves'].get.parameters[-1]", ["/paths/~1loaves/get/parameters/2"]),
        ("$.paths['/loaves'].get.parameters[0]", ["/paths/~1loaves/get/parameters/0"]),
        (
            "$.paths['/loaves'].get.parameters[?@.name=='page' && @.in=='header']",
            ["/paths/~1loaves/get/parameters/1"],
        ),
        ("$.paths[?@.get['x-traits'][?@ == 'paged']].get", ["/paths/~1loaves/get"]),
        ("$.paths[?@.get.summary == $.paths['/loaves'].get.summary].get", ["/paths/~1loaves/get"]),
        ("$..[?@.type == 'object']", ["/components/schemas/Loaf"]),
        ("$.info['title','title']['x']", []),
        ("$.tags.name", []),
        ("$.info[0]", []),
        ("$.tags[7]", []),
        ("$.tags['0']", []),
    ],
)
def test_a_target_is_what_rfc_9535_says(target: str, expected: list[str]) -> None:
    (action,) = _read({"target": target, "update": {"x-a": 1}}).actions
    assert [match.pointer for match in action.target.find(_tree())] == expected


def test_a_target_that_matches_nothing_is_an_error_with_its_place() -> None:
    read = _read(
        {"target": "$.info", "update": {"title": "New"}},
        {"target": "$.paths['/x']", "remove": True},
    )
    document = Document(_tree())
    with pytest.raises(MoneyerError) as caught:
        overlay.apply(document, read)
    assert str(caught.value).startswith("hand/overlay.json:")
    assert "action 2" in str(caught.value)
    assert "$.paths['/x']" in str(caught.value)
    assert same(document.tree, _tree())


def test_a_target_that_matches_nothing_is_a_warning_when_not_strict() -> None:
    warnings: list[str] = []
    actions = [
        {"target": "$.paths['/x']", "remove": True},
        {"target": "$.info", "update": {"a": 1}},
    ]
    tree, log = _applied(*actions, strict=False, warnings=warnings)
    assert tree["info"]["a"] == 1
    assert len(log) == 1
    assert len(warnings) == 1
    assert "matches nothing" in warnings[0]


# Removing


def test_members_elements_and_plain_values_are_removed() -> None:
    tree, log = _applied(
        {"target": "$.paths['/loaves'].get.parameters[?@.name=='page']", "remove": True},
        {"target": "$.paths['/loaves'].get.tags[?@=='list']", "remove": True},
        {"target": "$.info.description", "remove": True},
        {"target": "$.paths['/loaves'].post", "remove": True, "update": {"no": "effect"}},
    )
    assert tree["paths"]["/loaves"] == {
        "get": {
            "summary": "Loaves",
            "tags": ["bread"],
            "x-traits": ["paged"],
            "parameters": [{"name": "dummy", "in": "query"}],
        }
    }
    assert "description" not in tree["info"]
    assert log[1]["path"].endswith("/1")  # from the last one


def test_what_lies_in_something_that_is_removed_goes_with_it() -> None:
    tree, log = _applied({"target": "$.components..*", "remove": True})
    assert tree["components"] == {}
    assert [record["op"] for record in log] == ["test", "remove"]


# Order, copies, the log


def test_each_action_sees_the_result_of_those_before() -> None:
    tree, _ = _applied(
        {"target": "$.servers", "remove": True},
        {"target": "$", "update": {"servers": [{"url": "https://new.invalid"}]}},
        {"target": "$.servers[0]", "update": {"description": "Ours."}},
    )
    assert tree["servers"] == [{"url": "https://new.invalid", "description": "Ours."}]
    assert list(tree)[-1] == "servers"


def test_a_value_is_copied_and_moved() -> None:
    tree, _ = _applied(
        {"target": "$.paths", "update": {"/rolls": {}}},
        {"target": "$.paths['/rolls']", "copy": "$.paths['/loaves']"},
        {"target": "$.paths['/loaves']", "remove": True},
        edition="1.1.0",
    )
    assert tree["paths"]["/rolls"] == _tree()["paths"]["/loaves"]
    assert "/loaves" not in tree["paths"]


@pytest.mark.parametrize("source", ["$.nothing", "$.paths.*"])
def test_a_copy_has_one_source(source: str) -> None:
    with pytest.raises(MoneyerError, match="values, not one"):
        _applied({"target": "$.info", "copy": source}, edition="1.1.0")


def test_targets_inside_of_each_other_are_updated_one_by_one() -> None:
    tree, _ = _applied({"target": "$..[?@.name]", "update": {"name": "all", "x-a": {"name": "in"}}})
    assert tree["tags"] == [{"name": "all", "x-a": {"name": "in"}}]
    nested = _read({"target": "$..a", "update": {"a": 3}})
    document = Document({"a": {"a": {"b": 1}}, "openapi": "3.1.0"})
    with pytest.raises(MoneyerError, match="plain value in place of an object"):
        overlay.apply(document, nested)


def test_a_record_says_why_where_and_which_action() -> None:
    _, log = _applied(
        {"target": "$.tags[0]", "description": "As in the shop.", "update": {"x-a": 1}}
    )
    (record,) = log
    assert record["x-step"] == "overlay"
    assert record["x-at"] == "/tags/0"
    assert record["x-message"] == "the overlay sets x-a"
    assert record["x-reason"] == "As in the shop."
    assert record["x-evidence"] == {"overlay": "overlay.json", "action": 1}
    _, (plain,) = _applied({"target": "$.tags", "update": {"name": "x"}})
    assert (plain["x-message"], plain["x-reason"]) == (
        "the overlay adds 1 to the array",
        "the overlay says so",
    )


def test_records_know_where_things_stood_before_elements_went() -> None:
    origins = Origins()
    _, log = _applied(
        {"target": "$.servers[0]", "remove": True},
        {"target": "$.servers[0]", "update": {"description": "Second."}},
        origins=origins,
    )
    assert [record["x-origin"] for record in log if "x-at" in record] == [
        "/servers/0",
        "/servers/1",
    ]
    assert origins.of("/servers/0") == "/servers/1"


# Once more on its own result

SWAP = (
    {"target": "$.servers", "remove": True},
    {"target": "$", "update": {"servers": [{"url": "https://new.invalid"}]}},
)


@pytest.mark.parametrize(
    "actions",
    [
        SWAP,
        (*SWAP, {"target": "$.servers[0]", "update": {"description": "Ours."}}),
        (*SWAP, {"target": "$.servers", "update": {"url": "https://more.invalid"}}),
        (*SWAP, {"target": "$.info", "update": {"title": "New"}}),
        ({"target": "$.tags[0]", "remove": True}, {"target": "$.tags", "update": {"name": "a"}}),
        ({"target": "$.info", "update": {"x-a": 1}}, {"target": "$.info", "update": {"x-a": 2}}),
        (
            {"target": "$.info", "update": {"x-a": {"b": 1}}},
            {"target": "$.info['x-a'].b", "update": 2},
            {"target": "$.info['x-a']", "remove": True},
            {"target": "$.info", "update": {"x-a": {"b": 3}}},
        ),
    ],
)
def test_an_overlay_that_changes_nothing_in_all_leaves_no_record(actions: Any) -> None:
    document = Document(_tree())
    assert overlay.apply(document, _read(*actions))
    before, tree = write(document.tree), copy(document.tree)
    origins = Origins()
    assert overlay.apply(document, _read(*actions), origins) == []
    assert write(document.tree) == before
    assert same(document.tree, tree)
    assert origins.of("/tags/0") == "/tags/0"


def test_the_order_of_members_counts_as_a_change() -> None:
    servers = _tree()["servers"]
    _, log = _applied(SWAP[0], {"target": "$", "update": {"servers": servers}})
    assert log  # the servers are the same, but now come last


_NAMES = st.sampled_from(["a", "b", "c"])
_VALUES = st.recursive(
    st.sampled_from([0, 1, True, None, "x"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=5,
)
_TARGETS = st.sampled_from(
    ["$", "$.a", "$.b", "$.a.b", "$.a[0]", "$.*", "$..a", "$..[0]", "$.a[?@.b]", "$.b[?@ == 1]"]
)
_ACTIONS = st.builds(
    lambda target, value, removes: (
        {"target": target, "remove": True}
        if removes and target != "$"
        else {"target": target, "update": value}
    ),
    _TARGETS,
    _VALUES,
    st.booleans(),
)


@settings(deadline=None, max_examples=300)
@given(st.dictionaries(_NAMES, _VALUES), st.lists(_ACTIONS, min_size=1, max_size=5))
def test_any_overlay_replays_and_comes_back_or_leaves_all_as_it_was(
    members: Any, actions: list[Any]
) -> None:
    raw = {"openapi": "3.1.0"} | copy(members)
    document = Document(copy(raw))
    try:
        read = _read(*actions)
    except LoadError:
        return  # an action twice
    try:
        log = overlay.apply(document, read, strict=False)
    except MoneyerError:
        assert same(document.tree, raw)
        return
    assert bool(log) is not same(document.tree, raw)
    assert same(changelog.replay(log, raw), document.tree)
    assert same(changelog.undo(log, document.tree), raw)
