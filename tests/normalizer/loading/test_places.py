"""Places: pointers back to lines and columns of the source."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import Place
from normalizer.loading import Places, load, load_bytes

from .helpers import IBKR, needs_ibkr, pointers

# YAML 1.2.2, section 7.4.2, takes keys of up to 1024 characters in the source.
keys = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | keys,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)
roots = st.dictionaries(keys, trees, max_size=5)


def at(text: str, place: Place) -> str:
    """The text from a place on."""
    assert place.line is not None and place.column is not None
    lines = text.split("\n")
    return "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])


def value_at(tree: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        tree = tree[int(token)] if isinstance(tree, list) else tree[token]
    return tree


def check_text(text: str, tree: Any, pointer: str, place: Place) -> None:
    """The text at the place of a member starts with its key, and that of an item with it."""
    found, _ = json.JSONDecoder().raw_decode(at(text, place))
    parent, _, token = pointer.rpartition("/")
    if pointer and isinstance(value_at(tree, parent), dict):
        assert found == token.replace("~1", "/").replace("~0", "~")
    else:
        assert found == value_at(tree, pointer)


@given(roots, st.sampled_from([None, 0, 3]), st.booleans(), st.data())
def test_places_of_json_point_at_the_right_text(
    root: Any, indent: int | None, escaped: bool, data: Any
) -> None:
    text = json.dumps(root, indent=indent, ensure_ascii=escaped)
    source = load_bytes(text.encode(), "api.json")
    wanted = data.draw(st.lists(st.sampled_from(list(pointers(root)))))
    for pointer, place in source.places().locate(wanted).items():
        check_text(text, root, pointer, place)


@given(roots, st.sampled_from([None, 3]))
def test_places_of_flow_yaml_point_at_the_right_text(root: Any, indent: int | None) -> None:
    # A document mark keeps it from being read as JSON.
    text = "---\n" + json.dumps(root, indent=indent)
    source = load_bytes(text.encode(), "api.yaml")
    assert source.tree == root
    for pointer, place in source.places().locate(pointers(root)).items():
        check_text(text, root, pointer, place)


YAML = """\
# comment
openapi: 3.1.0
paths:
  /a~b:
    get: &get
      tags: [x, yy]
      responses:
        200: {description: é, x: 1}
    put: *get
  /c: {<<: *get, "y z": 2}
list:
- a: 1
  b: 2
- - c
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 2, 1),
        ("/openapi", 2, 1),
        ("/paths/~1a~0b", 4, 3),
        ("/paths/~1a~0b/get", 5, 5),
        ("/paths/~1a~0b/get/tags/1", 6, 17),
        ("/paths/~1a~0b/get/responses/200", 8, 9),
        ("/paths/~1a~0b/get/responses/200/x", 8, 31),
        ("/paths/~1a~0b/get/responses/404/x", 7, 7),
        ("/paths/~1a~0b/put/tags/0", 9, 5),
        ("/paths/~1c/tags", 10, 3),
        ("/paths/~1c/y z", 10, 18),
        ("/list/0", 12, 3),
        ("/list/0/b", 13, 3),
        ("/list/1/0", 14, 5),
        ("/list/-", 11, 1),
        ("/list/2", 11, 1),
        ("/list/00", 11, 1),
        ("/nothing/here", 2, 1),
    ],
)
def test_places_of_yaml_are_those_of_keys_and_items(pointer: str, line: int, column: int) -> None:
    place = load_bytes(YAML.encode(), "api.yaml").places().locate([pointer])[pointer]
    assert place == Place("api.yaml", line, column)


def test_what_is_not_in_a_json_source_gets_its_nearest_ancestor() -> None:
    text = '{\n  "a": [1,\n    {"b": {}}]\n}'
    places = load_bytes(text.encode(), "api.json").places()
    found = places.locate(["/a/1/b/c/d", "/a/7", "/x/y", "/a/0/q", "/a/-"])
    assert {key: (place.line, place.column) for key, place in found.items()} == {
        "/a/1/b/c/d": (3, 6),
        "/a/7": (2, 3),
        "/x/y": (1, 1),
        "/a/0/q": (2, 9),
        "/a/-": (2, 3),
    }


def test_places_are_made_once_and_answer_again() -> None:
    source = load_bytes(b'{"a": {"b": 1}}', "api.json")
    places = source.places()
    assert isinstance(places, Places)
    assert source.places() is places
    assert places.locate(["/a"]) == places.locate(["/a", "/a"])
    assert list(places.locate(["/a/b", "/a"])) == ["/a/b", "/a"]
    assert places.locate([]) == {}


def test_a_text_that_is_no_pointer_is_refused() -> None:
    with pytest.raises(ValueError, match="pointer"):
        load_bytes(b"{}", "api.json").places().locate(["a/b"])


@needs_ibkr
def test_500_places_of_a_large_document_are_found_fast() -> None:
    source = load(IBKR)
    wanted = list(pointers(source.tree))
    wanted = wanted[:: len(wanted) // 500]
    start = time.perf_counter()
    found = source.places().locate(wanted)
    assert time.perf_counter() - start < 1.0  # 20 ms in a quiet process
    text = source.data.decode()
    for pointer in wanted[::25]:
        check_text(text, source.tree, pointer, found[pointer])
