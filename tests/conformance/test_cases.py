"""The cases themselves are sound: they agree with the document, and none of it is left untried."""

from __future__ import annotations

from moneyer.mock import MockServer
from tests.conformance.cases import DOCUMENT, every_case
from tests.conformance.failures import expected
from tests.conformance.python_driver import PythonDriver
from tests.conformance.server import ScriptedServer
from tests.surfaces.made import Made

NOT_AS_DESCRIBED = {
    # The mock cannot know which member of a union is meant, and takes a query for its text.
    "query-form-list",
    "query-form-object",
    "edge-empty-items",
    "edge-null-items",
    # What the description does not know yet.
    "query-known-and-unknown-enum-values",
}


def test_every_case_has_an_id_of_its_own_and_says_a_sentence() -> None:
    ids = [case.id for case in every_case()]
    assert len(ids) == len(set(ids))
    assert [case.id for case in every_case() if not case.says.endswith(".")] == []


def test_every_operation_is_tried(made: Made) -> None:
    untried = {op.id for op in made.api.operations} - {case.call.call for case in every_case()}
    assert untried == set()


def test_every_expected_failure_is_of_a_case_and_has_a_reason() -> None:
    assert all(expected().values())


def test_the_mock_server_reads_the_requests_of_all_cases_as_the_document_describes_them(
    python: PythonDriver,
) -> None:
    refused = {}
    with MockServer(DOCUMENT) as mock:
        for case in every_case():
            if case.peer != "script" or ("python", "sync", case.id) in expected():
                continue
            with ScriptedServer(case.exchanges) as server:
                python.sync(case.call, server.url, server)
            for seen in server.seen:
                method, target, _ = seen.line.split(" ")
                received = mock.receive(method, target, dict(seen.headers), seen.body)
                if received.problems or received.operation != case.call.call:
                    refused[case.id] = [problem.detail for problem in received.problems]
    assert refused.keys() == NOT_AS_DESCRIBED, refused
