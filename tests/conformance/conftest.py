"""The clients of api.yaml, made once a session."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from moneyer.api import put, strike
from moneyer.job import Job
from tests.client import imported
from tests.conformance.cases import DOCUMENT
from tests.conformance.python_driver import PythonDriver
from tests.conformance.typescript_driver import TypeScriptDriver, running
from tests.surfaces.made import TSC, Made


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """What is generated from the document."""
    out: Path = tmp_path_factory.mktemp("conformance")
    names = out / "names.json"
    job = Job(
        spec=str(DOCUMENT), out=out, targets=("python", "typescript"), package="depot", names=names
    )
    result = strike(job)
    put(out, result)
    assert not result.left_out
    return Made(job, out)


@pytest.fixture(scope="session")
def python(made: Made) -> Iterator[PythonDriver]:
    """Drives the Python client."""
    with imported(made.out / "python", "depot") as client:
        yield PythonDriver(made, client.module)


@pytest.fixture(scope="session")
def typescript(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TypeScriptDriver]:
    """Drives the TypeScript client."""
    if shutil.which("node") is None or not TSC.is_file():
        pytest.skip("Node or the npm packages of templates/typescript are not here")
    home = made.compiled(tmp_path_factory.mktemp("npm"))
    with running(made, home) as driver:
        yield driver
