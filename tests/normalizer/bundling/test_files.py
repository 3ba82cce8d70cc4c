"""Which other files a reference may bring, and which it may not."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from normalizer.loading import Limits, load
from normalizer.refine import Inputs, normalize

_PART = b'{"type": "object", "description": "from elsewhere"}'


class _Answers(BaseHTTPRequestHandler):
    paths: list[str]

    def do_GET(self) -> None:
        self.paths.append(self.path)
        if self.path.startswith("/away"):
            self.send_response(302)
            self.send_header("Location", f"http://localhost:{self.server.server_port}/part.json")
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(_PART)

    def log_message(self, *_: Any) -> None: ...


@contextmanager
def _server() -> Iterator[tuple[str, list[str]]]:
    """A server on loopback: its URL, and the paths that it is asked for."""
    asked: list[str] = []
    handler = type("Answers", (_Answers,), {"paths": asked})
    server = HTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def _normalised(folder: Path, reference: str, hosts: tuple[str, ...] = ()) -> tuple[Any, str]:
    """The schema `A`, which is a reference, once normalised; and what was said."""
    spec = folder / "api.json"
    schemas = {"A": {"$ref": reference}}
    spec.write_text(json.dumps(_document(schemas)), "utf-8")
    refined = normalize(load(spec), Inputs(remote_hosts=hosts))
    return refined.document.tree["components"]["schemas"]["A"], "\n".join(refined.warnings)


def _document(schemas: Any) -> dict[str, Any]:
    info = {"title": "t", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


OUTSIDE = [
    "../secret.json",
    "sub/../../secret.json",
    "%2e%2e/secret.json",
    "..%2fsecret.json",
    "/etc/passwd",
    "//etc/passwd",
    "file:///etc/passwd",
    "C:\\secret.json",
    "..\\secret.json",
    "~/secret.json",
    "data:application/json,{}",
    "ftp://127.0.0.1/x.json",
    "http://169.254.169.254/latest",
    "http://[::ffff:127.0.0.1]/x",
    "http://user:pass@127.0.0.1/x",
    "https://example.com/x.json",
    "link.json",
    "linked/secret.json",
    "pipe.json",
    "a\0b.json",
    "sub",
    "http://[",
]


@pytest.mark.parametrize("reference", OUTSIDE)
def test_nothing_outside_of_the_folder_is_read(reference: str, tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_bytes(_PART)
    folder = tmp_path / "api"
    (folder / "sub").mkdir(parents=True)
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    (folder / "linked").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe.json")
    schema, said = _normalised(folder, reference)
    assert schema == {}
    assert "not followed" in said


def test_a_file_of_the_folder_is_read_also_through_a_link_inside(tmp_path: Path) -> None:
    (tmp_path / "part.json").write_bytes(_PART)
    (tmp_path / "link.json").symlink_to(tmp_path / "part.json")
    schema, said = _normalised(tmp_path, "link.json")
    assert schema["type"] == "object"
    assert said == ""


def test_the_network_is_asked_only_at_a_host_that_is_named(tmp_path: Path) -> None:
    with _server() as (url, asked):
        schema, said = _normalised(tmp_path, f"{url}/part.json")
        assert schema == {}
        assert "--allow-remote 127.0.0.1" in said
        assert asked == []
        schema, said = _normalised(tmp_path, f"{url}/part.json", ("127.0.0.1",))
        assert schema["description"] == "from elsewhere"
        assert asked == ["/part.json"]


def test_a_redirect_to_another_host_is_refused(tmp_path: Path) -> None:
    with _server() as (url, asked):
        schema, said = _normalised(tmp_path, f"{url}/away", ("127.0.0.1",))
        assert schema == {}
        assert "redirected elsewhere" in said
        assert asked == ["/away"]
        schema, _ = _normalised(tmp_path, f"{url}/away", ("127.0.0.1", "localhost"))
        assert schema["description"] == "from elsewhere"


def test_what_stands_in_values_is_no_reference(tmp_path: Path) -> None:
    (tmp_path / "part.json").write_bytes(_PART)
    inside = {"$ref": "part.json"}
    schema = {"type": "object", "default": inside, "example": inside, "x-a": inside}
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps(_document({"A": schema | {"enum": [inside]}})), "utf-8")
    assert normalize(load(spec)).document.tree["components"]["schemas"]["A"]["x-a"] == inside
    assert b"from elsewhere" not in normalize(load(spec)).write()


def test_files_that_refer_to_each_other_in_a_circle_come_once(tmp_path: Path) -> None:
    for name, other in (("one", "two"), ("two", "one")):
        part = {"type": "object", "properties": {"next": {"$ref": f"{other}.json"}}}
        (tmp_path / f"{name}.json").write_text(json.dumps(part))
    _normalised(tmp_path, "one.json")
    schemas = normalize(load(tmp_path / "api.json")).document.tree["components"]["schemas"]
    assert schemas["two"]["properties"]["next"] == {"$ref": "#/components/schemas/A"}
    assert set(schemas) == {"A", "two"}


def test_a_document_that_came_from_nowhere_has_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from normalizer.loading import load_bytes

    monkeypatch.chdir(tmp_path)
    (tmp_path / "part.json").write_bytes(_PART)
    data = json.dumps(_document({"A": {"$ref": "part.json"}})).encode()
    assert normalize(load_bytes(data, "api.json")).document.tree["components"]["schemas"]["A"] == {}


def test_a_part_that_is_no_document_is_named_with_its_fault(tmp_path: Path) -> None:
    (tmp_path / "part.json").write_bytes(b'{"a": ')
    schema, said = _normalised(tmp_path, "part.json")
    assert schema == {}
    assert "part.json are not followed: is not valid JSON" in said


def test_the_limits_hold_for_the_parts_too(tmp_path: Path) -> None:
    (tmp_path / "part.json").write_text(json.dumps({"enum": list(range(500))}))
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps(_document({"A": {"$ref": "part.json"}})), "utf-8")
    from normalizer.bundling.files import Files

    files = Files(spec, limits=Limits(nodes=100))
    with pytest.raises(Exception, match="502 values"):
        files.read("part.json")
