"""Fixtures that tests in several folders share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.client import Client, imported
from tests.published import ROOT


@pytest.fixture(scope="session")
def our_client() -> Iterator[Client]:
    """The committed client."""
    with imported(ROOT / "out" / "python", "ibkr_cpapi") as client:
        yield client


# How long an example takes says more about the machine than about us.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
