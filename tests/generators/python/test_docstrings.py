"""What the docstrings of the Python client say is so: its examples run, its errors are raised."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generators.python.docs import ERRORS, FAMILIES
from moneyer.mock import MockServer
from tests.client import imported
from tests.generators.shop import SHOP
from tests.published import ROOT

WRITTEN = [
    pytest.param("ibkr_cpapi", ROOT / "spec/ibkr/openapi.json", id="ours"),
    pytest.param("shop_api", SHOP, id="shop"),
]

# What a schema demands beyond its types, which the IR leaves out.
UNKNOWN_TO_THE_IR = {
    "client.banking.query_bank_instructions": "is valid under each of",
    "client.banking.transfer_assets_external": "is not valid under any of",
    "client.banking.transfer_assets_internal": "is not valid under any of",
    # Required under a name that is declared otherwise, `reqId` and `reqID`.
    "client.fa.model_presets": "'reqId' is missing",
    "client.fa.models": "'reqId' is missing",
    "client.fa.save_model": "'reqId' is missing",
    # Recorded traffic has requests without it.
    "client.fa.modify_group": "'accounts' is missing",
}


@pytest.fixture
def package(request: pytest.FixtureRequest) -> Iterator[Any]:
    name = request.param
    home = ROOT / "out" if name == "ibkr_cpapi" else request.getfixturevalue("shop_folder")
    with imported(Path(home) / "python", name) as client:
        yield client.module


def methods(client: Any) -> Iterator[tuple[str, Any]]:
    """Each method of each group, by its name as it is called."""
    groups = [name for name, _ in inspect.getmembers(type(client), _is_group)]
    for group in groups:
        for name, method in inspect.getmembers(getattr(client, group), inspect.ismethod):
            if not name.startswith("_"):
                yield f"client.{group}.{name}", method


def _is_group(member: object) -> bool:
    return type(member).__name__ == "cached_property"


def section(method: Any, title: str) -> str:
    """What stands below a title of a docstring."""
    found = re.search(rf"^{title}:\n((?:    .*\n?)+)", inspect.getdoc(method) or "", re.MULTILINE)
    return dedent(found[1]).strip() if found else ""


@pytest.mark.slow
@pytest.mark.parametrize(("package", "spec"), WRITTEN, indirect=["package"])
def test_an_example_is_a_call_of_its_own_method_that_the_server_takes(
    package: Any, spec: Path
) -> None:
    shown = 0
    with MockServer(spec) as mock, package.Client(base_url=mock.url, limiter=None) as client:
        for name, method in methods(client):
            example = section(method, "Example")
            if not example:
                continue
            call = ast.parse(example, mode="eval").body
            assert isinstance(call, ast.Call), name
            assert ast.unparse(call.func) == name
            inspect.signature(method).bind(*call.args, **{str(k.arg): k for k in call.keywords})
            sent = len(mock.requests)
            refused = UNKNOWN_TO_THE_IR.get(name)
            with pytest.raises(package.errors.BadRequest) if refused else nullcontext():
                eval(compile(example, name, "eval"), {"client": client, "types": package.types})
            problems = [str(p) for request in mock.requests[sent:] for p in request.problems]
            assert not problems if refused is None else refused in problems[0], name
            shown += 1
        assert shown == len(list(methods(client)))


@pytest.mark.parametrize(("package", "spec"), WRITTEN[:1], indirect=["package"])
def test_the_errors_of_a_docstring_are_those_that_the_statuses_raise(
    package: Any, spec: Path
) -> None:
    statuses = import_module(f"{package.__name__}._core.statuses")
    public = import_module(f"{package.__name__}.errors")
    for status, name in ERRORS.items():
        assert statuses.status_class(int(status)) is getattr(public, name)
    for family, name in FAMILIES.items():
        assert statuses.status_class(int(family) * 100 + 99) is getattr(public, name)
    for name, method in methods(package.Client()):
        for line in section(method, "Raises").splitlines():
            if not line.startswith(" "):
                assert hasattr(public, line.partition(":")[0]), name


@pytest.mark.parametrize(("package", "spec"), WRITTEN, indirect=["package"])
def test_a_docstring_fits_and_names_only_arguments_that_are_there(package: Any, spec: Path) -> None:
    for name, method in methods(package.Client()):
        text = inspect.getdoc(method) or ""
        assert all(len(line) <= 92 for line in text.splitlines()), name
        told = re.findall(r"^(\w+): ", section(method, "Args"), re.MULTILINE)
        assert set(told) <= set(inspect.signature(method).parameters), name


@pytest.mark.parametrize(("package", "spec"), WRITTEN, indirect=["package"])
def test_completion_shows_what_a_person_looks_for(package: Any, spec: Path) -> None:
    assert dir(package) == sorted(
        {
            *("Answer", "AsyncClient", "Client", "Limiter", "Mismatch", "Pacing", "UNSET"),
            *("RequestOptions", "Unset", "VERSION"),
            *("errors", "mismatches", "pinned", "to_json", "types"),
            next(name for name in package.__all__ if name.endswith("Error")),
        }
    )
    assert all(hasattr(package, name) for name in package.__all__)
    assert dir(package.types) == sorted(package.types.__all__)
    client = package.Client()
    public = {name for name in dir(client) if not name.startswith("_")}
    groups = {name.split(".")[1] for name, _ in methods(client)}
    assert public == groups | {"answer", "close", "paginate", "stream", "with_options"}
    for group in groups:
        assert inspect.getdoc(getattr(type(client), group))
        home = import_module(f"{package.__name__}.resources.{group}")
        assert {type(getattr(client, group)).__name__} < set(home.__all__)
