"""The recorded responses and the published document that they are of."""

from __future__ import annotations

import pytest

from normalizer.document import Document
from normalizer.loading import load
from normalizer.traffic.exchange import Exchange
from normalizer.traffic.matching import Match, Matcher
from tests.published import IBKR, RECORDINGS, needs_published, needs_recordings

from .helpers import read_all, usable

pytestmark = [
    pytest.mark.published,
    pytest.mark.recordings,
    needs_published,
    needs_recordings,
]


def test_every_recording_matches_its_operation_as_template_and_behind_a_proxy() -> None:
    matcher = Matcher(Document(load(IBKR).tree))
    recordings = [usable(found) for found in read_all(RECORDINGS)]
    assert len(recordings) == len(list(RECORDINGS.glob("*.json"))) > 0
    for recorded in recordings:
        path = recorded.path.replace("{", "").replace("}", "")
        for sent in (recorded.path, path, f"/v1/api{path}", f"/some/proxy{path}/"):
            exchange = Exchange(
                recorded.method, sent, recorded.status, "", recorded.body, recorded.source
            )
            found = matcher.match(exchange)
            assert isinstance(found, Match), found
            assert (found.site.method.upper(), found.template) == (recorded.method, recorded.path)
            assert found.status == str(recorded.status)
            assert (found.schema is not None) is recorded.has_body
