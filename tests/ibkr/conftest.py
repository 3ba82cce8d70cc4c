"""The documents and the client that these tests look at; each is made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moneyer.api import put, strike
from moneyer.config import read
from moneyer.job import Job, of_project
from tests.client import Client, imported
from tests.published import IBKR, ROOT


@pytest.fixture(scope="session")
def ours_job() -> Job:
    return of_project(read(ROOT / "moneyer.toml"))


@pytest.fixture(scope="session")
def published_client(
    ours_job: Job, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, Client]]:
    """The client made from the published document, with our overlay and names."""
    if not IBKR.is_file():
        pytest.skip("the published documents (../shared/specs) are not here")
    folder = tmp_path_factory.mktemp("published")
    job = Job(
        spec=str(IBKR),
        out=folder,
        targets=("python",),
        overlay=ours_job.overlay,
        observed=ours_job.observed,
        names=ours_job.names,
        package="published_cpapi",
        borrowed=True,
    )
    put(folder, strike(job))
    with imported(folder / "python", "published_cpapi") as client:
        yield folder / "python", client
