"""Fixtures that tests in several folders share."""

from __future__ import annotations

import os
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


# The same clone gives the same verdict everywhere; `nox -s laws` looks for new examples. How long
# one takes says more about the machine than about us.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("exploring", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
