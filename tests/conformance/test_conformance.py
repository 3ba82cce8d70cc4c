"""Every generated client does what the cases say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.conformance import outcomes, wire
from tests.conformance.cases import Call, Case, Exchange, every_case
from tests.conformance.failures import MODES, expected
from tests.conformance.outcomes import Outcome
from tests.conformance.python_driver import PythonDriver
from tests.conformance.server import ScriptedServer, unused_url
from tests.conformance.typescript_driver import TypeScriptDriver

Driver = Callable[[Call, str, ScriptedServer], list[Outcome]]
CASES = [pytest.param(case, id=f"{case.theme}-{case.id}") for case in every_case()]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("mode", MODES["python"])
def test_the_python_client_conforms(case: Case, mode: str, python: PythonDriver) -> None:
    judge(case, "python", mode, python.sync if mode == "sync" else python.asynchronous)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.xdist_group("typescript")  # one worker compiles it
def test_the_typescript_client_conforms(case: Case, typescript: TypeScriptDriver) -> None:
    judge(case, "typescript", "async", typescript)


def judge(case: Case, language: str, mode: str, driver: Driver) -> None:
    """Fails when a case does, unless that is expected; and when it then does not."""
    reason = expected().get((language, mode, case.id))
    try:
        found = differences(case, driver)
    except Exception as error:
        if reason is None:
            raise
        found = [repr(error)]
    if reason is None:
        assert not found, f"{case.says}\n" + "\n".join(found)
    elif found:
        pytest.xfail(reason)
    else:
        pytest.fail(f"it passes: take it out of expected_failures.yaml ({reason})")


def differences(case: Case, driver: Driver) -> list[str]:
    """In what the call, its outcomes and the requests are not as the case says."""
    with ScriptedServer(case.exchanges, "https" if case.peer == "mute" else "http") as server:
        url = unused_url() if case.peer == "nobody" else server.url
        found = [
            line
            for outcome in driver(case.call, url, server)
            for line in outcomes.differences(case.expect, outcome)
        ]
    for exchange, seen in zip(case.exchanges, server.seen, strict=False):
        found += wire.differences(exchange.request, seen)
    if len(server.seen) != len(case.exchanges):
        lines = [seen.line for seen in server.seen]
        found.append(f"{len(case.exchanges)} requests were expected, and came: {lines}")
    return found


def test_an_expected_failure_that_passes_is_a_failure(
    python: PythonDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = next(case for case in every_case() if case.id == "query-absent")
    monkeypatch.setitem(expected(), ("python", "sync", case.id), "it was so once")
    with pytest.raises(pytest.fail.Exception, match="take it out"):
        judge(case, "python", "sync", python.sync)


@pytest.mark.parametrize("part", ["expect", "exchanges"])
def test_a_case_that_does_not_hold_is_a_failure(part: str, python: PythonDriver) -> None:
    case = next(case for case in every_case() if case.id == "query-absent")
    other: dict[str, Any] = {
        "expect": {"value": 1},
        "exchanges": (Exchange(request={"line": "GET /v1"}, response={"status": 204}),),
    }
    with pytest.raises(AssertionError):
        judge(replace(case, **{part: other[part]}), "python", "sync", python.sync)
