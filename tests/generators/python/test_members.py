"""Bodies of calls: which have members for arguments, what these are called, and what is sent."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest

from moneyer.api import generate
from tests.client import imported

pytestmark = pytest.mark.slow

NUMBERED = {f"m{number}": {"type": "integer"} for number in range(300)}
THING = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "serial": {"type": "string", "readOnly": True},
        "note": {"type": ["string", "null"], "description": "What is written on it."},
        "name": {"type": "string"},
        "on": {"type": "string", "format": "date"},
        "part": {"$ref": "#/components/schemas/Thing"},
    },
}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "more": {"type": "array", "items": {"type": "string", "format": "binary"}},
        "title": {"type": "string"},
        "code": {"type": "string", "format": "byte"},
    },
}
TAKEN = ("id", "page", "body", "self", "options", "media_type", "class", "list", "pageSize", "1st")
NOTHING = {"204": {"description": "Done."}}


def taking(name: str, /, required: bool = True, **contents: Any) -> dict[str, Any]:
    """A POST of this name with a body: media types with `_` for each odd character."""
    known = {"json": "application/json", "multipart": "multipart/form-data", "text": "text/plain"}
    known |= {"lines": "application/jsonl", "binary": "image/png"}
    content = {known[kind]: {"schema": schema} for kind, schema in contents.items()}
    body = {"required": required, "content": content}
    return {
        "post": {"operationId": name, "tags": ["try"], "requestBody": body, "responses": NOTHING}
    }


def document(**more: Any) -> dict[str, Any]:
    thing = {"$ref": "#/components/schemas/Thing"}
    clash = taking("clash", json={"type": "object", "properties": {n: {} for n in TAKEN}})
    clash["post"]["parameters"] = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "page_size", "in": "query", "schema": {"type": "integer"}},
        *more.get("parameters", ()),
    ]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Members", "version": "1"},
        "servers": [{"url": "https://members.example"}],
        "paths": {
            "/thing": taking("thing", json=thing),
            "/alias": taking("alias", json={"$ref": "#/components/schemas/Alias"}),
            "/nullable": taking("nullable", json={"anyOf": [thing, {"type": "null"}]}),
            "/optional": taking("optional", required=False, json=thing),
            "/free": taking("free", json={"type": "object", "properties": {"a": {}, "b": {}}}),
            "/wide": taking(
                "wide",
                json={"type": "object", "properties": NUMBERED, "required": list(NUMBERED)[:270]},
            ),
            "/clash/{id}": clash,
            "/upload": taking("upload", multipart=UPLOAD),
            "/picture": taking("picture", binary={}),
            "/choice": taking("choice", text={"type": "string"}, json=thing, multipart=thing),
            "/lines": taking("lines", lines={"type": "array", "items": thing}, json=thing),
            "/union": taking("union", json={"oneOf": [thing, {"type": "string"}]}),
            "/map": taking("map", json={"type": "object", "additionalProperties": thing}),
            "/array": taking("array", json={"type": "array", "items": thing}),
            "/scalar": taking("scalar", json={"type": "string"}),
            "/sealed": taking(
                "sealed",
                json={"type": "object", "properties": {"x": {"type": "string", "readOnly": True}}},
            ),
        },
        "components": {"schemas": {"Thing": THING, "Alias": thing}},
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of the client."""
    return made(tmp_path_factory.mktemp("members"), document())


def made(home: Path, written: dict[str, Any]) -> Path:
    (home / "members.json").write_text(json.dumps(written))
    generate(
        *(home / "members.json", home / "out", ["python"]),
        names=home / "names.json",
        package="members_cpapi",
    )
    return home / "out" / "python"


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[Any]:
    with imported(folder, "members_cpapi") as client:
        yield client.module


@pytest.fixture
def sent(package: Any) -> Callable[..., httpx.Request]:
    """The request that a method sends."""

    def call(method: str, *args: Any, **given: Any) -> httpx.Request:
        seen: list[httpx.Request] = []

        def server(request: httpx.Request) -> httpx.Response:
            request.read()
            seen.append(request)
            return httpx.Response(204)

        with package.Client(transport=httpx.MockTransport(server)) as client:
            getattr(client.try_, method)(*args, **given)
        return seen[0]

    return call


def arguments(package: Any, method: str) -> list[str]:
    names = list(inspect.signature(getattr(package.Client().try_, method)).parameters)
    return [name for name in names if name not in ("options", "media_type")]


@pytest.mark.parametrize("method", ["thing", "alias", "nullable", "choice"])
def test_members_of_an_object_are_arguments_required_ones_first_and_read_only_ones_not_at_all(
    package: Any, method: str
) -> None:
    assert arguments(package, method) == ["body", "name", "note", "on", "part"]


def test_an_optional_body_stands_behind_its_members_and_has_no_place_without_a_name(
    package: Any,
) -> None:
    assert arguments(package, "optional") == ["name", "note", "on", "part", "body"]


@pytest.mark.parametrize(
    "method", ["union", "map", "array", "scalar", "sealed", "lines", "picture"]
)
def test_what_is_no_object_with_members_is_a_body_alone(package: Any, method: str) -> None:
    assert arguments(package, method) == ["body"]


def test_a_member_whose_name_is_taken_gets_another_one_that_the_docstring_tells(
    package: Any, sent: Callable[..., httpx.Request]
) -> None:
    given = {
        name: position
        for position, name in enumerate(arguments(package, "clash"))
        if name not in ("id", "page_size", "body")
    }
    assert set(given) == {
        *("body_id", "page", "body_", "self_", "options_", "media_type_"),
        *("class_", "list", "body_page_size", "arg_1_st"),
    }
    found = sent("clash", "x", **given)
    assert json.loads(found.content).keys() == set(TAKEN)
    assert json.loads(found.content)["id"] == given["body_id"]
    told = inspect.getdoc(package.Client().try_.clash) or ""
    assert "body_id: `id` of the body." in told
    assert "body_page_size: `pageSize` of the body." in told
    assert "page:" not in told


def test_a_parameter_that_comes_later_takes_no_name_from_a_member(tmp_path: Path) -> None:
    def names() -> set[str]:
        ledger = json.loads((tmp_path / "names.json").read_bytes())["names"]["python"]
        return set(ledger["operation POST /clash/{id}"].items())

    made(tmp_path, document())
    before = names()
    later = {"name": "page", "in": "query", "schema": {"type": "string"}}
    made(tmp_path, document(parameters=[later]))
    assert before < names()
    assert {identity for identity, _ in names() - before} == {"query:page"}


def test_a_body_of_300_members_can_be_given_by_all_of_them(
    sent: Callable[..., httpx.Request],
) -> None:
    given = dict(zip(NUMBERED, range(300), strict=True))
    assert json.loads(sent("wide", **given).content) == given


def test_members_and_model_send_the_same_bytes(
    package: Any, sent: Callable[..., httpx.Request]
) -> None:
    thing = package.types.Thing
    part = thing(name="b", note=None)
    by_members = sent("thing", name="a", part=part, on="2031-02-28")
    whole = sent("thing", thing(name="a", on="2031-02-28", part=part))
    assert by_members.content == whole.content
    assert by_members.content == (b'{"name":"a","on":"2031-02-28","part":{"note":null,"name":"b"}}')


def test_a_missing_member_and_a_body_given_twice_are_the_packages_own_errors(package: Any) -> None:
    client, thing = package.Client(), package.types.Thing(name="a")
    root = package.MembersError
    with pytest.raises(root, match=r"^POST /thing: body: it needs name$"):
        client.try_.thing(note="x")
    with pytest.raises(root, match=r"^POST /thing: body: it is given whole and by members: note$"):
        client.try_.thing(thing, note="x")


def test_no_member_at_all_is_an_empty_object_or_no_body(
    sent: Callable[..., httpx.Request],
) -> None:
    assert sent("free").content == b"{}"
    assert sent("optional").content == b""


def test_of_several_media_types_the_members_go_in_the_one_that_is_chosen(
    sent: Callable[..., httpx.Request],
) -> None:
    assert sent("choice", name="a").content == b'{"name":"a"}'
    found = sent("choice", name="a", media_type="multipart/form-data")
    assert b'name="name"\r\n\r\na\r\n' in found.content


@pytest.mark.parametrize("form", ["members", "model", "mapping"])
def test_files_are_uploaded_from_bytes_paths_open_files_and_named_ones(
    form: str, tmp_path: Path, package: Any, sent: Callable[..., httpx.Request]
) -> None:
    path = tmp_path / "own.txt"
    path.write_bytes(b"of a path")
    with path.open("rb") as file:
        for source, name, content in [
            (b"raw", "upload", b"raw"),
            (path, "own.txt", b"of a path"),
            (file, "own.txt", b"of a path"),
            (("n.txt", b"named"), "n.txt", b"named"),
            (("n.txt", path, "text/x-own"), "n.txt", b"of a path"),
            (BytesIO(b"memory"), "upload", b"memory"),
        ]:
            given = {"file": source, "more": [b"1", ("2.txt", path)]}
            match form:
                case "members":
                    found = sent("upload", **given)
                case "model":
                    found = sent("upload", package.types.TryUploadRequest(**given))
                case _:
                    found = sent("upload", given)
            assert f'name="file"; filename="{name}"'.encode() in found.content
            assert b"\r\n\r\n" + content + b"\r\n" in found.content
            assert b'name="more"; filename="upload"' in found.content
            assert b'name="more"; filename="2.txt"' in found.content


def test_a_binary_body_is_bytes_a_path_an_open_file_or_a_named_one(
    tmp_path: Path, sent: Callable[..., httpx.Request]
) -> None:
    path = tmp_path / "own.png"
    path.write_bytes(b"of a path")
    for source in (path, ("x.png", path), b"of a path", BytesIO(b"of a path")):
        found = sent("picture", source)
        assert (found.content, found.headers["Content-Type"]) == (b"of a path", "image/png")


CONSUMER = """
from pathlib import Path
from members_cpapi import UNSET, AsyncClient, Client, types

def good(client: Client, path: Path, note: str | None) -> None:
    client.try_.thing(name="a", note=note, part=types.Thing(name="b"))
    client.try_.thing(types.Thing(name="a"))
    client.try_.thing(name="a", note=UNSET if note is None else note)
    client.try_.optional()
    client.try_.optional(body=types.Thing(name="a"))
    client.try_.free()
    client.try_.nullable(None)
    client.answer(client.try_.thing, name="a")
    client.answer(client.try_.thing, types.Thing(name="a"))
    client.try_.choice(name="a", media_type="multipart/form-data")
    client.try_.choice("text")
    client.try_.picture(path)
    client.try_.picture(("x.png", path, "image/png"))
    with path.open("rb") as file:
        client.try_.upload(file=file, more=[path, b"x", ("x", file)], code="aGk=")
        client.try_.upload(types.TryUploadRequest(file=path, more=[path, ("x", b"")]))

def bad(client: Client, thing: types.Thing) -> None:
    client.try_.thing()  # type: ignore[call-overload]
    client.try_.thing(note="x")  # type: ignore[call-overload]
    client.try_.thing(thing, name="a")  # type: ignore[call-overload]
    client.try_.thing(name=None)  # type: ignore[call-overload]
    client.try_.thing(name="a", part=None)  # type: ignore[call-overload]
    client.try_.thing(name="a", serial="x")  # type: ignore[call-overload]
    client.try_.thing({"name": "a"})  # type: ignore[call-overload]
    client.try_.upload(file="path.txt")  # type: ignore[arg-type]
    client.try_.picture("path.png")  # type: ignore[arg-type]
    client.try_.clash("x", nothing=1)  # type: ignore[call-arg]

async def awaited(client: AsyncClient) -> None:
    await client.try_.thing(name="a")
    await client.answer(client.try_.thing, name="a")
    await client.try_.thing()  # type: ignore[call-overload]
"""


def test_a_checker_knows_the_members_and_refuses_wrong_ones(folder: Path, tmp_path: Path) -> None:
    # An `ignore` where nothing is to be ignored is an error itself, under --strict.
    (tmp_path / "consumer.py").write_text(CONSUMER)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", ""),
            *("members_cpapi", str(tmp_path / "consumer.py")),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
