"""Loads the runtime as the package `_core`, as it stands inside of a generated client."""

import sys
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "runtime"

sys.path.insert(0, str(RUNTIME))


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses before other tries, which take no time here."""
    from _core import waits_async, waits_sync

    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(waits_async, "sleep", sleep)
    monkeypatch.setattr(waits_sync, "sleep", slept.append)
    return slept


@pytest.fixture
def chances(monkeypatch: pytest.MonkeyPatch) -> None:
    """All chance is a half."""
    from _core import attempts

    monkeypatch.setattr(attempts, "random", lambda: 0.5)
