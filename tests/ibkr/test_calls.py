"""Every operation of our client, called against the mock server that serves what we normalise."""

from __future__ import annotations

from pathlib import Path

import pytest

from generators.ledger import Ledger
from moneyer.api import repaired
from moneyer.config import read
from moneyer.job import of_project
from normalizer.document import Document
from normalizer.refine import narrow
from normalizer.steps.narrowing import WAS
from normalizer.values import JsonObject, write
from normalizer.widening import widen
from tests.corpus.calls import Calls, called
from tests.published import ROOT

JOB = of_project(read(ROOT / "moneyer.toml"))


@pytest.fixture(scope="module")
def normalised() -> JsonObject:
    """Our document as `moneyer normalize` writes it."""
    tree: JsonObject = narrow(repaired(JOB)).document.tree
    return tree


def calls(tree: JsonObject, folder: Path) -> Calls:
    document = folder / "document.json"
    document.write_bytes(write(tree))
    assert JOB.package is not None
    assert JOB.names is not None
    return called(document, JOB.out / "python", JOB.package, Ledger.read(JOB.names))


def test_every_operation_is_answered_as_described(normalised: JsonObject, tmp_path: Path) -> None:
    found = calls(widen(normalised), tmp_path)
    assert found.faults() == []
    assert (found.operations, found.called, found.clean) == (162, 161, 161)
    assert found.reasons() == "stream (1)"


def test_what_narrowing_took_away_is_all_that_the_normalised_document_refuses(
    normalised: JsonObject, tmp_path: Path
) -> None:
    found = calls(normalised, tmp_path)
    document = Document(normalised)
    narrowed = {
        f"{method.upper()} {path}"
        for path, item in normalised["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict)
        and WAS in (document.follow(operation.get("requestBody"))[0] or {})
    }
    assert found.unclean.keys() == narrowed
    assert all("415" in said for said in found.faults())
    assert found.called == 161
