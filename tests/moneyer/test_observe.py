"""`moneyer observe`: what traffic proves is kept as facts, and nothing of a payload is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moneyer.cli import run
from normalizer.evidence.habits import HABITS
from normalizer.loading import load
from normalizer.refine import Inputs, normalize
from normalizer.values import same


def operation(schema: Any, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "OK", "content": content}}, **more}


SHIP = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "state": {"type": "string", "enum": ["Moored", "Sailing"]},
        "cargo": {"type": "object", "properties": {"tons": {"type": "integer"}}},
    },
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Harbour", "version": "1", "description": "A ship may be Sunken."},
    "paths": {
        "/ships/{id}": {
            "get": operation({"$ref": "#/components/schemas/Ship"}),
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
        },
        "/ships": {
            "post": operation(
                {"$ref": "#/components/schemas/Ship"},
                requestBody={
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Ship"}}
                    }
                },
            ),
        },
        "/berths": {"get": operation({"type": "array", "items": {"type": "number"}})},
    },
    "components": {"schemas": {"Ship": SHIP}},
}


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec.json").write_text(json.dumps(DOCUMENT))
    return tmp_path


def record(work: Path, name: str, *answers: tuple[str, str, Any]) -> Path:
    """A file of recorded answers, a line each."""
    path = work / name
    lines = [
        json.dumps({"method": method, "path": at, "status": 200, "body": body})
        for method, at, body in answers
    ]
    path.write_text("\n".join(lines) + "\n")
    return path


def observe(*arguments: str | Path) -> int:
    return run(["observe", *map(str, arguments)])


def facts(path: Path) -> set[tuple[str, str, Any]]:
    tree = json.loads(path.read_text())
    return {
        (fact["pointer"].rpartition("/")[2], fact["kind"], fact["seen"]) for fact in tree["facts"]
    }


ANSWERS = (
    ("GET", "/ships/7", {"id": 1.5, "state": "Sunken", "cargo": None}),
    ("GET", "/v1/ships/8", {"id": "8", "state": "Moored", "captain": "x", "cargo": [{"tons": 1}]}),
    ("GET", "/berths", [1, None]),
)


def test_traffic_becomes_facts_about_the_place_where_each_was_seen(work: Path) -> None:
    assert observe(record(work, "a.jsonl", *ANSWERS), "--spec", "spec.json", "-o", "o.json") == 0
    assert facts(work / "o.json") == {
        ("id", "type", "number"),
        ("id", "type", "string"),
        ("state", "enum", "Sunken"),
        ("cargo", "null", "null"),
        ("cargo", "list", "array"),
        ("items", "null", "null"),
    }


def test_the_table_says_what_was_seen_and_what_was_not(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic = record(work, "a.jsonl", *ANSWERS, ("GET", "/docks/U7654321", {}))
    assert observe(traffic, "--spec", "spec.json", "-o", "o.json", "--json") == 0
    captured = capsys.readouterr()
    told = json.loads(captured.out)
    assert told["operations"] == [
        {"operation": "GET /berths", "status": "200", "seen": 1, "valid": 0}
        | {"described": 1, "facts": 1, "undeclared": 0},
        {"operation": "GET /ships/{id}", "status": "200", "seen": 2, "valid": 0}
        | {"described": 2, "facts": 5, "undeclared": 1},
    ]
    assert told["never"] == ["POST /ships"]
    assert told["undeclared"] == {"captain": ["string"]}
    assert list(told["unmatched"]) == ["GET /*/*: it fits no path template"]
    assert observe(traffic, "--spec", "spec.json", "-o", "o.json") == 0
    captured = capsys.readouterr()
    assert "GET /ships/{id}" in captured.out
    assert "captain: string" in captured.out
    assert "6 facts, 0 of them new" in captured.err


def test_the_same_traffic_twice_changes_nothing_and_order_does_not_matter(work: Path) -> None:
    one = record(work, "one.jsonl", *ANSWERS[:1])
    two = record(work, "two.jsonl", *ANSWERS[1:], *ANSWERS[:1])
    for output, order in (
        ("a.json", (one, two)),
        ("b.json", (two, one)),
        ("c.json", (two, two, one)),
    ):
        for traffic in order:
            assert observe(traffic, "--spec", "spec.json", "-o", output) == 0
    assert (work / "a.json").read_bytes() == (work / "b.json").read_bytes()
    assert (work / "a.json").read_bytes() == (work / "c.json").read_bytes()


def test_an_edition_without_the_prose_still_tells_what_was_told_before(work: Path) -> None:
    traffic = record(work, "a.jsonl", *ANSWERS)
    assert observe(traffic, "--spec", "spec.json", "-o", "o.json") == 0
    before = (work / "o.json").read_bytes()
    bare = {**DOCUMENT, "info": {"title": "Harbour", "version": "1"}}
    (work / "bare.json").write_text(json.dumps(bare))
    assert observe(traffic, "--spec", "bare.json", "-o", "o.json") == 0
    assert (work / "o.json").read_bytes() == before
    assert observe(traffic, "--spec", "bare.json", "-o", "new.json") == 0
    assert ("state", "unlisted", "string") in facts(work / "new.json")


SECRETS = (
    "U7654321",
    "DU1234567",
    "Alice",
    "Mary Jane Watson",
    "mary@example.com",
    "eyJhbGciOiJIUzI1NiJ9.e30.abc",
    "Bearer-Token",
    "4fa85f64-5717-4562-b3fc-2c963f66afa6",
    98765.43,
    31337,
)


@pytest.mark.parametrize("secret", SECRETS, ids=str)
def test_no_secret_gets_from_traffic_into_the_facts_or_the_table(
    work: Path, secret: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    body = {
        "id": secret,
        "state": secret,
        "cargo": {"tons": secret, str(secret): secret, "more": [secret, {str(secret): secret}]},
    }
    traffic = record(
        work,
        "a.jsonl",
        ("GET", f"/ships/{secret}", body),
        ("GET", f"/{secret}/ships", body),
        ("GET", "/berths", [secret, {str(secret): secret}, [[secret]]]),
        ("POST", "/ships", [body, secret]),
    )
    assert observe(traffic, "--spec", "spec.json", "-o", "o.json") == 0
    captured = capsys.readouterr()
    assert len(facts(work / "o.json")) > 3
    assert str(secret) not in (work / "o.json").read_text()
    if str(secret).isalpha():
        # A bare word may be a property's name: it is offered, on the terminal alone.
        return
    assert str(secret) not in captured.out + captured.err


def test_an_undeclared_property_is_declared_once_somebody_names_it(work: Path) -> None:
    traffic = record(work, "a.jsonl", *ANSWERS)
    assert observe(traffic, "--spec", "spec.json", "-o", "o.json", "--add", "captain") == 0
    assert ("Ship", "property", "string") in facts(work / "o.json")
    assert run(["normalize", "spec.json", "--observed", "o.json", "-o", "n.json"]) == 0
    schemas = json.loads((work / "n.json").read_text())["components"]["schemas"]
    assert "captain" not in schemas["Ship"]["properties"]  # requests use it
    assert schemas["ShipResponse"]["properties"]["captain"] == {"type": "string"}


def test_a_name_that_looks_like_data_is_not_declared(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic = record(work, "a.jsonl", *ANSWERS)
    assert observe(traffic, "--spec", "spec.json", "-o", "o.json", "--add", "U7654321") == 2
    assert "looks like data" in capsys.readouterr().err
    assert not (work / "o.json").exists()


def test_without_evidence_or_with_none_that_can_be_read_there_is_one_line(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (work / "odd.json").write_text('{"name": "x"}')
    for arguments in (["--spec", "spec.json"], ["odd.json", "--spec", "spec.json"], ["none"]):
        assert observe(*arguments) != 0
        captured = capsys.readouterr()
        assert captured.out == ""
        assert len(captured.err.splitlines()) == 1


def habitual(work: Path, count: int) -> Path:
    """A document with operations in each of which a number is null, and traffic that shows it."""
    schema = {
        "type": "object",
        "properties": {"tons": {"type": "number"}, "name": {"type": "string"}},
    }
    paths: dict[str, Any] = {f"/p{n}": {"get": operation(schema)} for n in range(count + 1)}
    body = {"content": {"application/json": {"schema": schema}}}
    paths["/p0"]["post"] = operation(schema, requestBody=body)
    (work / "spec.json").write_text(
        json.dumps({"openapi": "3.1.0", "info": {"title": "H", "version": "1"}, "paths": paths})
    )
    return record(work, "a.jsonl", *(("GET", f"/p{n}", {"tons": None}) for n in range(count)))


def test_what_shows_in_many_operations_is_proposed_as_a_habit_with_its_support(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert observe(habitual(work, 5), "--spec", "spec.json", "-o", "o.json") == 0
    assert "null-for-absent" in capsys.readouterr().out
    assert observe(habitual(work, 4), "--spec", "spec.json", "-o", "p.json") == 0
    assert "null-for-absent" not in capsys.readouterr().out


@pytest.mark.parametrize("habit", HABITS)
def test_an_accepted_habit_holds_in_all_responses_and_in_no_request(work: Path, habit: str) -> None:
    habitual(work, 5)
    refined = normalize(load("spec.json"), Inputs(habits=(habit,)))
    changed = {
        "null-for-absent": ("number", "null"),
        "numbers-as-text": ("number", "string"),
        "text-as-numbers": "number",
        "fractions": "number",
    }[habit]
    paths = refined.document.tree["paths"]
    for path, item in paths.items():
        answer = item["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        found = answer["properties"]["tons"]["type"]
        assert (tuple(found) if isinstance(found, list) else found) == changed, path
    sent = paths["/p0"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert sent["properties"]["tons"] == {"type": "number"}
    marked = [r for r in refined.log if r.get("x-step") == "s13" and "x-confidence" in r]
    assert all(record["x-confidence"] == "heuristic" for record in marked)
    again = normalize(refined_again(work, refined.write()), Inputs(habits=(habit,)))
    assert same(again.document.tree, json.loads(refined.write()))


def refined_again(work: Path, data: bytes) -> Any:
    (work / "again.json").write_bytes(data)
    return load("again.json")


def test_a_habit_that_there_is_none_of_is_refused(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["normalize", "spec.json", "--habit", "smoking"]) == 2
    assert "there is no habit 'smoking'" in capsys.readouterr().err
