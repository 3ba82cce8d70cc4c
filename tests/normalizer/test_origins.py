"""Pointers into the published document, and the way back from them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from normalizer.origins import Origins


def removed(path: str) -> list[dict[str, object]]:
    return [{"op": "remove", "path": path, "x-element": True}]


def test_what_was_removed_stands_nowhere_now() -> None:
    origins = Origins()
    origins.record(removed("/a/1"))
    assert origins.now("/a/1/b") == ()
    assert origins.now("/a/2/b") == ("/a/1/b",)
    assert origins.now("/a/0") == ("/a/0",)
    assert origins.now("/ab/2") == ("/ab/2",)


def test_what_a_lift_wrote_out_twice_stands_in_both_places_now() -> None:
    origins = Origins()
    origins.lifted({"/new/json": "/old", "/new/xml": "/old", "/new/json/x": "/other"})
    assert origins.now("/old/schema") == ("/new/json/schema", "/new/xml/schema")
    assert origins.now("/old/x") == ("/new/xml/x",)
    assert origins.now("/other") == ("/new/json/x",)
    assert origins.now("/else") == ("/else",)


@given(st.lists(st.integers(0, 3), max_size=5), st.integers(0, 9))
def test_each_way_undoes_the_other(gone: list[int], index: int) -> None:
    origins = Origins()
    origins.lifted({"/list": "/raw"})
    for element in gone:
        origins.record(removed(f"/list/{element}"))
    pointer = f"/list/{index}/schema"
    assert origins.now(origins.of(pointer)) == (pointer,)
