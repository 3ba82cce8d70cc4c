"""datamodel-code-generator as the other backend, and as the oracle of our models."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generators.contract import Context
from generators.ir.lowering import lower
from generators.ir.model import Api, Named, ObjectShape
from generators.ledger import Ledger
from generators.python import datamodel
from generators.python.naming import Naming
from moneyer.api import put, strike
from moneyer.config import read
from moneyer.job import Job, of_project
from normalizer import overlay as overlays
from normalizer.evidence import observed
from normalizer.loading import load
from normalizer.refine import Inputs, repair
from tests.client import Client, imported
from tests.generators.python.sampling import values
from tests.published import OURS, ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def api() -> Api:
    inputs = Inputs(
        overlay=overlays.load(OURS / "overlay.yaml"),
        observed=observed.load(OURS / "observed.json").facts,
    )
    return lower(repair(load(OURS / "openapi.json"), inputs).document)


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The whole client, with models by datamodel-code-generator."""
    folder = tmp_path_factory.mktemp("datamodel")
    project: Job = of_project(read(ROOT / "moneyer.toml"))
    job = replace(
        project,
        out=folder,
        package="datamodel_cpapi",
        options={"python": {"models": datamodel.NAME}},
    )
    put(folder, strike(job))
    with imported(folder / "python", "datamodel_cpapi") as client:
        yield client


def test_every_module_and_type_of_the_other_backend_imports(theirs: Client) -> None:
    for name in theirs.modules():
        importlib.import_module(name)
    types = importlib.import_module("datamodel_cpapi.types")
    for name in types.__all__:
        TypeAdapter(getattr(types, name)).rebuild(force=True)


def test_both_backends_have_the_same_types_and_fields(theirs: Client, our_client: Client) -> None:
    mine: Any = importlib.import_module("ibkr_cpapi.types")
    other: Any = importlib.import_module("datamodel_cpapi.types")
    assert mine.__all__ == other.__all__
    for name in mine.__all__:
        fields = getattr(getattr(mine, name), "model_fields", None)
        if fields is not None:
            assert list(fields) == list(getattr(other, name).model_fields), name


def accepts(model: Any, data: bytes) -> bool:
    try:
        TypeAdapter(model).validate_json(data, strict=True, by_alias=True, by_name=False)
    except ValidationError:
        return False
    return True


def test_what_their_models_accept_ours_accept(api: Api, theirs: Client, our_client: Client) -> None:
    mine: Any = importlib.import_module("ibkr_cpapi.types")
    other: Any = importlib.import_module("datamodel_cpapi.types")
    naming = Naming(
        api, Context(package="x", ledger=Ledger.read(OURS / "names.json"), tool_version="")
    )
    declared = {decl.id: decl for decl in api.types}
    objects = [decl for decl in api.types if isinstance(decl.shape, ObjectShape)]
    judged = {"accepted": 0, "refused": 0}

    @settings(
        max_examples=1500,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def check(data: st.DataObject) -> None:
        decl = data.draw(st.sampled_from(objects))
        value = data.draw(values(Named(id=decl.id), declared))
        text = json.dumps(value).encode()
        name = naming.classes[decl.id]
        if accepts(getattr(other, name), text):
            judged["accepted"] += 1
            assert accepts(getattr(mine, name), text), (name, value)
        else:
            judged["refused"] += 1

    check()
    assert judged["accepted"] > 300
    assert judged["refused"] > 50
