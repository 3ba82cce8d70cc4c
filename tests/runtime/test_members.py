"""Request bodies that are given by their members."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest
from _core import UNSET, Body, Content, Maybe, Model, SyncCore, Unset
from _core.errors import RequestError

from .sending import Both, operation, settings
from .test_bodies import FORM, MULTIPART, parts


class Box(Model):
    label: str
    size: Maybe[int | None] = None


def taking(*, required: bool = True, needs: tuple[str, ...] = ()) -> Any:
    content = Content("application/json", "json")
    return operation("POST", body=Body((content,), required=required, needs=needs))


def sent(op: Any, members: Any, body: object = None) -> httpx.Request:
    """The request, from both cores."""
    seen: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    Both(server).call(op, body=body, members=members)
    first, second = seen
    assert first.headers.get("Content-Type", "")[:20] == second.headers.get("Content-Type", "")[:20]
    return first


def test_a_member_that_is_unset_is_not_sent_and_one_that_is_none_is_null() -> None:
    assert sent(taking(), {"a": 1, "b": UNSET, "c": None}).content == b'{"a":1,"c":null}'


def test_models_among_members_are_written_as_what_they_hold_and_not_validated_again() -> None:
    odd = Box.model_construct(label=7)
    found = sent(taking(), {"box": odd, "boxes": (Box(label="x", size=None),)})
    assert found.content == b'{"box":{"label":7},"boxes":[{"label":"x","size":null}]}'


def test_a_required_body_without_members_is_an_empty_object_and_an_optional_one_is_not_there() -> (
    None
):
    assert sent(taking(), {"a": UNSET}).content == b"{}"
    absent = sent(taking(required=False), {"a": UNSET})
    assert absent.content == b""
    assert "Content-Type" not in absent.headers


def test_a_body_goes_as_it_is_when_no_member_is_given() -> None:
    op = taking(needs=("label",))
    assert sent(op, {"label": UNSET}, Box(label="x")).content == b'{"label":"x"}'
    assert sent(op, {"label": UNSET}, {}).content == b"{}"


@pytest.mark.parametrize(
    ("required", "members", "body", "said"),
    [
        (True, {"a": UNSET, "b": UNSET}, None, "POST /x: body: it needs a, b"),
        (True, {"a": 1, "b": UNSET, "c": 2}, None, "POST /x: body: it needs b"),
        (False, {"a": UNSET, "b": UNSET, "c": 1}, None, "POST /x: body: it needs a, b"),
        (True, {"a": 1, "b": UNSET}, {}, "POST /x: body: it is given whole and by members: a"),
    ],
)
def test_what_is_missing_or_given_twice_is_told_in_one_line_and_nothing_is_sent(
    required: bool, members: Any, body: Any, said: str
) -> None:
    both = Both(lambda _: pytest.fail("something was sent"))
    with pytest.raises(RequestError) as caught:
        both.call(taking(required=required, needs=("a", "b")), body=body, members=members)
    assert str(caught.value) == said
    assert caught.value.__cause__ is None


def test_an_optional_body_that_needs_members_may_be_left_out() -> None:
    assert sent(taking(required=False, needs=("a",)), {"a": UNSET}).content == b""


def test_members_make_forms() -> None:
    assert sent(FORM, {"a": [1, 2], "b": UNSET, "c": "x y"}).content == b"a=1&a=2&c=x+y"


def test_members_of_a_multipart_body_are_files_in_every_form(tmp_path: Path) -> None:
    path = tmp_path / "path.txt"
    path.write_bytes(b"of a path")
    with path.open("rb") as file:
        found = sent(
            MULTIPART,
            {
                "raw": b"raw",
                "path": path,
                "open": file,
                "named": ("n.txt", b"named"),
                "typed": ("t.txt", path, "text/x-own"),
                "several": [b"1", path, ("3.txt", b"3")],
                "none": UNSET,
            },
        )
    told = [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in parts(found)
    ]
    assert told == [
        ("raw", "upload", "application/octet-stream", b"raw"),
        ("path", "path.txt", "text/plain", b"of a path"),
        ("open", "path.txt", "text/plain", b"of a path"),
        ("named", "n.txt", "text/plain", b"named"),
        ("typed", "t.txt", "text/x-own", b"of a path"),
        ("several", "upload", "application/octet-stream", b"1"),
        ("several", "path.txt", "text/plain", b"of a path"),
        ("several", "3.txt", "text/plain", b"3"),
    ]


def test_a_request_that_opens_a_stream_takes_members_as_well() -> None:
    core = SyncCore(settings())
    with pytest.raises(RequestError, match="POST /x: body: it needs a"):
        core.stream_request(taking(needs=("a",)), members={"a": UNSET})
    assert core.stream_request(taking(), members={"a": 1}).url.startswith("wss://")


def test_unset_is_one_value_that_is_false_and_stays_itself() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert [*Unset] == [UNSET]


@pytest.mark.parametrize("value", [UNSET, [UNSET], {"a": UNSET}])
def test_unset_where_nobody_looks_for_it_is_refused_and_never_sent(value: object) -> None:
    with pytest.raises(RequestError, match="cannot be written"):
        sent(taking(), {"a": {"inside": value}})
