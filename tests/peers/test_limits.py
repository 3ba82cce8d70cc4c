"""The documents that show a peer's own limit are sound: the limit is not theirs."""

from __future__ import annotations

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from normalizer.loading import load
from normalizer.refine import repair
from tests.peers.limits import FOLDER, LIMITS, Limit


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.document)
def test_a_minimal_document_is_valid_and_needs_no_repair(limit: Limit) -> None:
    source = load(limit.path)
    assert list(OpenAPIV31SpecValidator(source.tree).iter_errors()) == []
    assert repair(source).log[1:] == []


def test_every_minimal_document_shows_a_limit() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {limit.document for limit in LIMITS}
