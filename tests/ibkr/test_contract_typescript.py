"""What the TypeScript client promises to send is what IBKR published, but for the same list."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from moneyer.job import Job
from normalizer.contract import WireOperation, WireParameter, changes, contract
from normalizer.document import Document
from normalizer.loading import load
from tests.client import Client, promised
from tests.ibkr.exemptions import allowed
from tests.published import IBKR, OURS
from tests.surfaces.made import TSC, Made

SCRIPT = Path(__file__).with_name("descriptors.mjs")
EXEMPT = allowed()


@pytest.fixture(scope="module")
def descriptors(ours_job: Job, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Every operation's descriptor, by its id."""
    if shutil.which("node") is None or not TSC.is_file():
        pytest.skip("Node or the npm packages of templates/typescript are not here")
    home = Made(ours_job, ours_job.out).compiled(tmp_path_factory.mktemp("npm"))
    script = home / SCRIPT.name
    script.write_bytes(SCRIPT.read_bytes())
    done = subprocess.run(
        ["node", script, "ibkr-cpapi"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_typescript_promises_the_published_contract_but_for_the_list(
    descriptors: dict[str, Any],
) -> None:
    published = contract(Document(load(IBKR if IBKR.is_file() else OURS / "openapi.json").tree))
    made = {key: _wire(descriptor) for key, descriptor in descriptors.items()}
    found = changes({key: _unordered(op) for key, op in published.items()}, made)
    assert {(change.operation, change.aspect) for change in found} == EXEMPT.keys()
    assert len(made) == 162


def test_typescript_promises_what_python_promises(
    descriptors: dict[str, Any], our_client: Client
) -> None:
    python = {call.descriptor.id: _unordered(promised(call)) for call in our_client.calls()}
    assert {key: _wire(found) for key, found in descriptors.items()} == python


def _wire(descriptor: Mapping[str, Any]) -> WireOperation:
    body = descriptor.get("body")
    return WireOperation(
        urls=tuple(server["url"] + descriptor["path"] for server in descriptor["servers"]),
        parameters=tuple(
            sorted(
                WireParameter(
                    p["in"], p["name"], p["style"], p["explode"], p.get("required", False)
                )
                for p in descriptor.get("parameters", ())
            )
        ),
        request=_media_types(body) if body else None,
        request_required=bool(body and body.get("required")),
        responses=tuple(
            sorted(
                (response["status"], _media_types(response))
                for response in (*descriptor["responses"], *descriptor.get("errors", ()))
            )
        ),
    )


def _media_types(holder: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(content["mediaType"] for content in holder.get("contents", ()))


def _unordered(operation: WireOperation) -> WireOperation:
    """Clients keep successes and errors apart, so the order of statuses says nothing."""
    from dataclasses import replace

    return replace(operation, responses=tuple(sorted(operation.responses)))
