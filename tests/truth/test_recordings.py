"""On real answers, types hold, nothing is lost, and what is wrong is still found."""

from __future__ import annotations

from pathlib import Path

import pytest

from normalizer.evidence import observed
from normalizer.loading import load
from normalizer.refine import Inputs, repair
from tests.generators.typescript.test_output import needs_node
from tests.published import IBKR, OURS, needs_published, needs_recordings
from tests.truth.__main__ import left_out, tightness
from tests.truth.clients import Decoder, decoded_by_typescript
from tests.truth.folds import operation, recordings

pytestmark = [pytest.mark.slow, needs_published, needs_recordings]


@pytest.mark.xdist_group("left out")
def test_what_was_left_out_is_decoded_without_a_loss_by_what_the_others_prove(
    tmp_path: Path,
) -> None:
    clean, others = left_out(tmp_path, (), typescript=False)
    assert clean + len(others) == len(recordings())
    assert clean >= 0.8 * len(recordings()), others


def test_strict_decoding_still_refuses_95_percent_of_what_it_refused_before(
    tmp_path: Path,
) -> None:
    kinds = tightness(tmp_path, ()).values()
    assert sum(still for still, _ in kinds) >= 0.95 * sum(refused for _, refused in kinds)


@needs_node
@pytest.mark.parametrize("spec", [IBKR, OURS / "openapi.json"], ids=["published", "ours"])
def test_all_recordings_fit_once_the_committed_facts_are_known(spec: Path, tmp_path: Path) -> None:
    facts = observed.load(OURS / "observed.json").facts
    document = repair(load(spec), Inputs(observed=facts)).document
    decoder = Decoder(document, tmp_path / "python")
    for exchange in recordings():
        found = decoder.decode(operation(exchange), exchange.status, exchange.body)
        assert found == (exchange.body, set())
    found = decoded_by_typescript(document, recordings(), tmp_path / "typescript")
    assert found == [(exchange.body, set()) for exchange in recordings()]
