"""The command line: what it sends, what it shows, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from syrupy.assertion import SnapshotAssertion

from moneyer.mock import Answer, Fault, MockServer
from normalizer.errors import UsageError
from tests.generators.hostile import NASTY, SHORT_PAYLOADS, shows_itself
from tests.generators.shop import files, shop

Run = Callable[..., "Done"]


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str


@pytest.fixture
def importable(shop_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("python", "cli"):
        monkeypatch.syspath_prepend(str(shop_folder / name))


@pytest.fixture
def run(
    importable: None,
    server: MockServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Runs a command line in this process."""
    monkeypatch.setenv("SHOP_API_BASE_URL", server.url)
    product: Any = import_module("shop_api_cli").PRODUCT
    main = import_module("shop_api_cli._cli.main").main

    def command(*words: str) -> Done:
        code = main(product, list(words))
        told = capsys.readouterr()
        return Done(code, told.out, told.err)

    return command


def test_the_commands_of_a_group(snapshot: SnapshotAssertion) -> None:
    assert files("cli")["shop_api_cli/groups/items.py"] == snapshot


def test_options_are_written_by_their_type(run: Run, server: MockServer) -> None:
    done = run(
        *("items", "list", "--colour", "red", "--sizes", "1", "--sizes", "2", "--price", "5"),
        *("--no-sold", "--where", '{"shelf": "top"}', "--timeout-value", "3"),
    )
    assert done.code == 0, done.err
    assert server.requests[0].problems == ()
    assert server.requests[0].query == (
        "colour=red&sizes=1&sizes=2&price=5&sold=false&where%5Bshelf%5D=top&timeout=3"
    )


def test_a_body_is_given_whole_by_member_or_both(
    run: Run, server: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "item.json"
    file.write_text('{"name": "Lamp", "colour": "red"}')
    monkeypatch.setattr("sys.stdin", StringIO(file.read_text()))
    for words in (
        ("--body", '{"name": "Lamp", "colour": "red"}'),
        ("--body", f"@{file}"),
        ("--body", "-"),
        ("--name", "Lamp", "--colour", "red"),
        ("--body", '{"name": "Chair", "colour": "red"}', "--name", "Lamp"),
    ):
        done = run("items", "add", *words)
        assert done.code == 0, done.err
        assert json.loads(server.requests[-1].body) == {"name": "Lamp", "colour": "red"}
    run("items", "add", "--name", "x", "--tags", "a", "--tags", "b")
    assert json.loads(server.requests[-1].body) == {"name": "x", "tags": ["a", "b"]}


def test_files_go_in_and_come_out(run: Run, server: MockServer, tmp_path: Path) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG")
    assert run("pictures", "replace", "1", "--body", f"@{picture}").code == 0
    assert server.requests[-1].body == b"\x89PNG"
    done = run("pictures", "describe", "1", "--file", f"@{picture}", "--label", "cat")
    assert done.code == 0, done.err
    assert b'filename="cat.png"' in server.requests[-1].body
    saved = tmp_path / "saved.png"
    assert run("pictures", "get", "1", "--save", str(saved)).code == 0
    assert saved.read_bytes() == b"sample\n"


def test_json_is_what_the_server_said(run: Run, server: MockServer) -> None:
    said = {"name": "Lämp\u0007", "id": 3, "parts": [], "new": {"b": 1.0, "a": None}}
    server.respond("GET /items/{id}", Answer(body=said))
    done = run("items", "get", "3")
    assert json.loads(done.out) == said
    assert "Lämp" in done.out


def test_a_table_has_a_column_a_member_or_a_line_when_there_is_no_room(
    run: Run, server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    rows = [{"name": "Lamp", "id": 1}, {"name": "[b]Chair", "colour": "red"}]
    wide = [{f"member{n}": "something long" for n in range(9)} | {"name": "Lamp"}]
    server.respond("GET /items", Answer(body=rows), Answer(body=wide), Answer(body=[]))
    table = run("items", "list", "--output", "table").out.splitlines()
    assert table[1].split() == ["id", "name", "colour"]
    assert table[3].split() == ["1", "Lamp"]
    assert table[4].split() == ["[b]Chair", "red"]
    record = run("items", "list", "--output", "table").out.splitlines()
    assert [line.split()[0] for line in record] == ["name"] + [f"member{n}" for n in range(9)]
    assert run("items", "list", "--output", "table").code == 0


@given(NASTY)
def test_what_a_server_says_never_steers_the_terminal(text: str) -> None:
    from tests.generators.cli.runtime import showing

    assert shows_itself(showing.visible(text))
    written = showing.json_text({text: text})
    assert shows_itself(written)
    assert json.loads(written) == {text: text}


def test_a_dry_run_shows_the_request_without_secrets_and_sends_nothing(
    run: Run, server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOP_API_KEY", "geheim-1")
    done = run(
        *("items", "add", "--dry-run", "--header", "Cookie: a=geheim-2"),
        *("--body", '{"name": "Lamp", "secret_token": "geheim-3"}'),
    )
    assert done.code == 0, done.err
    shown = json.loads(done.out)
    assert (shown["method"], shown["url"]) == ("POST", f"{server.url}/items")
    assert shown["body"] == {"name": "Lamp", "secret_token": "***"}
    assert shown["headers"]["x-shop-key"] == "***"
    assert "geheim" not in done.out
    assert server.requests == []


def test_what_deletes_wants_a_yes(run: Run, server: MockServer) -> None:
    done = run("items", "delete", "3")
    assert (done.code, server.requests) == (2, [])
    assert "--yes" in done.err
    assert run("items", "delete", "3", "--yes").code == 0
    assert server.requests[0].method == "DELETE"


def test_a_stream_is_shown_and_never_sent(run: Run, server: MockServer) -> None:
    done = run("items", "live")
    assert json.loads(done.out)["url"] == server.url.replace("http", "ws") + "/live"
    assert server.requests == []


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault(status=404), 3),
        (Fault(status=503), 4),
        (Fault(status=302), 4),
        (Fault(drop=True), 5),
        (Fault(delay=1), 5),
        (Fault(broken_json=True), 6),
        (Fault(html=True), 6),
    ],
)
def test_the_exit_code_tells_what_went_wrong_in_one_line(
    run: Run, server: MockServer, fault: Fault, code: int
) -> None:
    server.fault(fault)
    done = run("items", "get", "3", "--timeout", "0.3")
    assert done.code == code, done.err
    assert done.out == ""
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith("shop: GET /items/{id}: ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["items", "get", "three"], "not a valid int"),
        (["items", "get"], "ID"),
        (["items", "got"], "No such command"),
        (["items", "list", "--price", "much"], "not a number"),
        (["items", "list", "--where", "{"], "no JSON"),
        (["items", "add"], "a body is needed"),
        (["items", "add", "--body", "{"], "--body is no JSON"),
        (["items", "add", "--body", "[]", "--name", "x"], "no object"),
        (["items", "add", "--body", "@/nowhere"], "@FILE"),
        (["items", "get", "3", "--header", "x"], "NAME:VALUE"),
        (["pictures", "describe", "1", "--file", "cat.png"], "@FILE"),
        (["items", "get", "3", "--base-url", "ftp://x"], "http"),
    ],
)
def test_a_wrong_call_ends_with_2_and_one_line(
    run: Run, server: MockServer, words: list[str], told: str
) -> None:
    done = run(*words)
    assert done.code == 2, done.err
    assert told in done.err
    assert len(done.err.splitlines()) == 1
    assert server.requests == []


def test_only_what_is_used_is_loaded(shop_folder: Path, server: MockServer) -> None:
    script = """
import sys
from shop_api_cli import PRODUCT
from shop_api_cli._cli.main import main
main(PRODUCT, sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.startswith(("shop_api", "httpx", "rich.")))
print(*loaded, file=sys.stderr)
"""
    path = f"{shop_folder / 'python'}:{shop_folder / 'cli'}"

    def loaded(*words: str) -> set[str]:
        done = subprocess.run(
            [sys.executable, "-c", script, *words],
            env={"PYTHONPATH": path, "SHOP_API_BASE_URL": server.url},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return set(done.stderr.split())

    groups = {"shop_api_cli.groups.items", "shop_api_cli.groups.pictures"}
    root = loaded("--help")
    assert not root & (groups | {"shop_api", "httpx"})
    assert loaded("items", "--help") & (groups | {"shop_api", "httpx"}) == {
        "shop_api_cli.groups.items"
    }
    assert "shop_api" in loaded("items", "get", "3")


def test_the_command_is_called_as_the_options_say_and_nothing_odd() -> None:
    assert '[project.scripts]\n"shop" = ' in files("cli")["pyproject.toml"]
    broker = files("cli", options={"command": "broker"})
    assert '[project.scripts]\n"broker" = ' in broker["pyproject.toml"]
    for options in ({"command": "rm -rf"}, {"command": 3}, {"comand": "x"}):
        with pytest.raises(UsageError):
            files("cli", options=options)


@pytest.mark.parametrize("payload", SHORT_PAYLOADS, ids=ascii)
def test_hostile_text_in_help_stays_text(payload: str) -> None:
    api = shop()
    evil = replace(
        api,
        title=payload,
        operations=tuple(
            replace(
                op,
                summary=payload,
                description=payload,
                parameters=tuple(replace(p, description=payload) for p in op.parameters),
            )
            for op in api.operations
        ),
    )
    plain, hostile = files("cli"), files("cli", evil)
    assert plain.keys() == hostile.keys()
    from tests.code import without_docs

    for path, text in hostile.items():
        if path.endswith(".py") and "/groups/" in path:
            assert without_docs(text) == without_docs(plain[path]), path
