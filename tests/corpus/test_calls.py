"""Three real documents: their clients pass `mypy --strict`, import whole, and are answered.

`nox -s corpus` does the same with all of them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from moneyer.api import generate
from tests.corpus.calls import made_and_called
from tests.corpus.checks import IMPORT_ALL, package_of
from tests.published import SHARED

CORPUS = SHARED / "specs" / "corpus"
# Both formats, three editions; forms, files, JSON lines, texts; one has over 200 operations.
NAMES = ("meilisearch-api.json", "moby-docker-engine.yaml", "workos-api.yaml")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not CORPUS.is_dir(), reason="the published documents (../shared/specs/corpus) are not here"
    ),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_client_passes_mypy_strict_and_imports_whole(name: str, tmp_path: Path) -> None:
    package = package_of(CORPUS / name)
    generate(CORPUS / name, tmp_path, ["python"], package=package)
    client = tmp_path / "python"
    strict = ["-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path / "cache")]
    for command in ([*strict, package], ["-W", "error", "-c", IMPORT_ALL, str(client)]):
        done = subprocess.run(
            [sys.executable, *command],
            cwd=client,
            env=os.environ | {"PYTHONPATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_of_a_client_is_answered_by_the_mock_server(
    name: str, tmp_path: Path
) -> None:
    found = made_and_called(CORPUS / name, tmp_path)
    assert found.faults() == []
    assert found.uncalled == {}
    assert found.clean == found.operations >= (200 if name == "workos-api.yaml" else 100)
