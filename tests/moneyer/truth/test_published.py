"""The Interactive Brokers document with real recordings."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from moneyer.cli import run
from tests.published import IBKR, OURS, RECORDINGS, needs_published, needs_recordings
from tests.truth.folds import recordings as with_body

pytestmark = [needs_published, needs_recordings]
_OBSERVED = ("--observed", str(OURS / "observed.json"))


def report(folder: Path, *options: str) -> Any:
    file = folder / "report.json"
    arguments = ["truth", str(IBKR), "--recordings", str(RECORDINGS), "--json", str(file)]
    assert run([*arguments, *options]) == 0
    return json.loads(file.read_bytes())


def test_with_the_committed_facts_every_recording_and_example_holds(tmp_path: Path) -> None:
    found = report(tmp_path, *_OBSERVED, "--threshold", "100")
    assert found["score"]["recordings"]["evidence"] == len(with_body())
    assert found["score"]["total"]["percent_refined"] == 100
    assert found["verdicts"]["contradicted"] == 0
    assert found["stale_facts"] == 0
    assert len(found["operations"]) == 162


def test_as_published_the_document_holds_for_26_of_38_recordings(tmp_path: Path) -> None:
    shares = report(tmp_path)["score"]["recordings"]
    assert (shares["fits_published"], shares["evidence"]) == (26, 38)


def test_what_examples_alone_leave_contradicted_is_named(tmp_path: Path) -> None:
    found = report(tmp_path)
    assert [o["path"] for o in found["operations"] if o["verdict"] == "contradicted"] == [
        "/iserver/account/alert/{alertId}",
        "/iserver/account/trades",
        "/iserver/scanner/params",
        "/portfolio/accounts",
    ]


def test_the_figures_in_the_documentation_are_those_of_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report(tmp_path, *_OBSERVED)
    printed = capsys.readouterr().out.splitlines()
    page = (OURS.parents[1] / "docs" / "truth.md").read_text("utf-8")
    excerpt = page.rpartition("...\n")[2].partition("```")[0].splitlines()
    assert len(excerpt) == 5
    assert set(excerpt) <= set(printed)


@cache
def words(tree: Path = IBKR) -> str:
    return tree.read_text("utf-8")


@pytest.mark.parametrize("options", [(), _OBSERVED], ids=["alone", "observed"])
def test_no_value_of_a_recording_is_in_the_report_or_on_the_page(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    html = tmp_path / "report.html"
    told = json.dumps(report(tmp_path, *options, "--html", str(html))) + html.read_text("utf-8")
    values = {value for exchange in with_body() for value in texts(exchange.body)}
    leaked = {value for value in values if len(value) > 4 and value in told}
    assert {value for value in leaked if value not in words()} == set()


def texts(node: Any) -> set[str]:
    if isinstance(node, dict):
        return {text for item in node.values() for text in texts(item)}
    if isinstance(node, list):
        return {text for item in node for text in texts(item)}
    return {node} if isinstance(node, str) else set()
