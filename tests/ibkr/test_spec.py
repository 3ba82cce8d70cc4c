"""Our description of IBKR's interface has the facts of the published one, and none of its prose."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from moneyer.cli import run
from normalizer import overlay as overlays
from normalizer.evidence import observed
from normalizer.facts import facts_of
from normalizer.loading import load
from normalizer.refine import Inputs, normalize, proven
from normalizer.values import same, write
from tests.client import Client
from tests.code import without_docs, without_prose
from tests.published import IBKR, OURS, ROOT, needs_published
from tests.tree import snapshot

WORDS = 8
COMMITTED = [ROOT / "out", OURS]


@needs_published
def test_our_facts_are_the_published_ones() -> None:
    ours = load(OURS / "openapi.json").tree
    assert same(facts_of(ours), facts_of(load(IBKR).tree))
    assert same(facts_of(ours), ours)
    assert write(ours) == (OURS / "openapi.json").read_bytes()


@needs_published
def test_the_observed_facts_are_what_the_published_examples_prove() -> None:
    known = observed.load(OURS / "observed.json").facts
    assert {fact.key() for fact in proven(load(IBKR))} <= {fact.key() for fact in known}


def strings(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)


def runs(text: str) -> set[str]:
    """Every run of some words of a text, in lower case."""
    found = re.findall(r"[a-z0-9']+", text.lower())
    return {" ".join(found[i : i + WORDS]) for i in range(len(found) - WORDS + 1)}


@needs_published
def test_no_sentence_of_the_published_document_is_in_the_project() -> None:
    published = load(IBKR).tree
    facts = {run for text in strings(facts_of(published)) for run in runs(text)}
    prose = {run for text in strings(published) for run in runs(text)} - facts
    for folder in [*COMMITTED, ROOT / "docs", ROOT / "README.md"]:
        files = [folder] if folder.is_file() else sorted(folder.rglob("*"))
        for path in files:
            if path.suffix in (".py", ".ts", ".json", ".yaml", ".md", ".toml"):
                shared = runs(path.read_text("utf-8")) & prose
                assert not shared, f"{path.relative_to(ROOT)} has {sorted(shared)[:3]}"


@needs_published
def test_no_example_value_of_the_published_document_is_in_the_project() -> None:
    published = load(IBKR).tree
    facts = set(strings(facts_of(published)))
    # Whatever is long enough to be a token, an id or a name, and is no fact.
    examples = {
        text
        for text in set(strings(published)) - facts
        if len(text) >= 12 and " " not in text and any(c.isdigit() for c in text)
    }
    assert examples
    for folder in COMMITTED:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".ts", ".json", ".yaml", ".md"):
                content = path.read_text("utf-8")
                found = [text for text in examples if text in content]
                assert not found, f"{path.relative_to(ROOT)} has {found[:3]}"


@needs_published
def test_surfaces_from_ours_and_from_the_published_document_are_equal_but_for_documentation(
    published_client: tuple[Path, Client],
) -> None:
    ours, theirs = ROOT / "out" / "python", published_client[0]
    mine = {path.relative_to(ours): path for path in ours.rglob("*.py")}
    other = {path.relative_to(theirs): path for path in theirs.rglob("*.py")}
    renamed = {Path(str(p).replace("published_cpapi", "ibkr_cpapi")): q for p, q in other.items()}
    assert mine.keys() == renamed.keys()
    for path, file in mine.items():
        text = renamed[path].read_text("utf-8").replace("published_cpapi", "ibkr_cpapi")
        text = text.replace("PublishedError", "IbkrError")
        text = text.replace("PUBLISHED_CPAPI", "IBKR_CPAPI")
        assert without_docs(file.read_text("utf-8")) == without_docs(text), path


@needs_published
@pytest.mark.slow
def test_they_are_equal_without_overlay_and_names_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    facts = ["--observed", str(OURS / "observed.json")]
    assert run(["generate", str(IBKR), "--out", "a", *facts]) == 0
    assert run(["generate", str(OURS / "openapi.json"), "--out", "b", *facts]) == 0
    a, b = snapshot(tmp_path / "a"), snapshot(tmp_path / "b")
    assert a.keys() == b.keys()
    for path in a:
        assert without_prose(path, a[path]) == without_prose(path, b[path]), path


def test_the_overlay_describes_every_operation() -> None:
    refined = normalize(OURS / "openapi.json", Inputs(overlay=overlays.load(OURS / "overlay.yaml")))
    names: set[tuple[str, str]] = set()
    for site in refined.document.index.operations:
        assert 10 < len(site.node["summary"]) <= 80, site.pointer
        assert len(site.node["description"]) > 20, site.pointer
        name = (site.node["x-moneyer-group"], site.node["x-moneyer-name"])
        assert name not in names
        names.add(name)
    assert len(names) == 161  # and the stream, which narrowing took out of the paths


@pytest.mark.parametrize("document", ["published", "ours"])
def test_the_normalised_document_has_no_error(document: str) -> None:
    path = IBKR if document == "published" else OURS / "openapi.json"
    if not path.is_file():
        pytest.skip("the published documents (../shared/specs) are not here")
    tree = json.loads(normalize(path).write())
    assert [error.message for error in OpenAPIV31SpecValidator(tree).iter_errors()] == []


@needs_published
def test_the_log_shows_what_was_wrong_with_the_published_document() -> None:
    log = [record for record in normalize(IBKR).log if "x-at" in record]

    def found(step: str) -> set[str]:
        return {record["x-at"] for record in log if record["x-step"] == step}

    restrictions = "/paths/~1gw~1api~1v1~1restrictions"
    assert sum(at.startswith(restrictions) for at in found("s01")) == 2
    assert len(found("s02")) == 157
    assert len(found("p02") | found("p03")) >= 53
    jwt = [r for r in log if r["x-step"] == "s05" and "application/jwt" in r["x-message"]]
    assert len({record["x-at"] for record in jwt}) == 6
    assert any("/~1ws/" in at + "/" for at in found("s09"))
    assert found("s11") == {"/paths/~1ws/get"}
    assert all(record["x-reason"] and record["x-message"] for record in log)
