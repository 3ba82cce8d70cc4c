"""The client of a document decodes the examples of its answers, all but those that are mistaken."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.published import CORPUS, IBKR, needs_published
from tests.truth.examples import shares

DOCUMENTS = ("intercom-2.16", "lob-api", "meilisearch-api", "polygon-massive")

pytestmark = [pytest.mark.slow, needs_published]


@pytest.mark.parametrize(
    "spec",
    [IBKR, *(path for path in CORPUS if path.stem in DOCUMENTS)],
    ids=lambda path: path.stem,
)
def test_examples_of_answers_fit_the_types_that_they_have_widened(
    spec: Path, tmp_path: Path
) -> None:
    found = shares(spec, tmp_path)
    assert found.published < found.refined
    assert found.refined + found.mistaken >= found.examples
