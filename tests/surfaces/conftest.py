"""The surfaces that are tested: the committed ones, and those of the published document."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from moneyer.api import put, strike
from moneyer.config import read
from moneyer.job import Job, of_project
from tests.published import IBKR, ROOT
from tests.surfaces.made import Made


@pytest.fixture(scope="session")
def ours() -> Made:
    """What is committed in out/."""
    job = of_project(read(ROOT / "moneyer.toml"))
    return Made(job, job.out)


@pytest.fixture(scope="session")
def published(ours: Made, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The same from the published document."""
    if not IBKR.is_file():
        pytest.skip("the published documents (../shared/specs) are not here")
    folder: Path = tmp_path_factory.mktemp("surfaces")
    job: Job = replace(
        ours.job, spec=str(IBKR), out=folder, package="published_cpapi", borrowed=True
    )
    put(folder, strike(job))
    return Made(job, folder)


# Each in one worker, where it is made and driven once.
EDITIONS = [
    pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ("ours", "published")
]


@pytest.fixture(scope="session", params=EDITIONS)
def made(request: pytest.FixtureRequest) -> Made:
    """Each of them."""
    found: Made = request.getfixturevalue(request.param)
    return found
