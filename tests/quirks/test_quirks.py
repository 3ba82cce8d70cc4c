"""Each quirk comes through: a valid document, a log that keeps its laws, and all surfaces."""

from __future__ import annotations

import ast
import json

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generators import engine
from generators.contract import Context
from generators.ir.lowering import lower
from generators.ledger import Ledger
from normalizer import changelog
from normalizer.loading import load_bytes
from normalizer.refine import normalize, repair
from normalizer.values import copy, same
from tests.quirks.documents import Quirk, quirks

each_quirk = pytest.mark.parametrize("quirk", quirks(), ids=str)


def _bytes(quirk: Quirk) -> bytes:
    return json.dumps(quirk.document, default=str).encode()


@each_quirk
def test_a_quirk_is_normalised_to_a_valid_document_that_can_be_undone(quirk: Quirk) -> None:
    source = load_bytes(_bytes(quirk), "quirk.json")
    raw = copy(source.tree)
    refined = normalize(source)
    tree = json.loads(refined.write())
    assert [error.message for error in OpenAPIV31SpecValidator(tree).iter_errors()] == []
    assert same(changelog.replay(refined.log, raw), refined.document.tree)
    assert same(changelog.undo(refined.log, refined.document.tree), raw)
    again = normalize(load_bytes(refined.write(), "again.json"))
    assert [record for record in again.log if "x-at" in record] == []
    assert again.write() == refined.write()


@each_quirk
def test_a_quirk_gives_all_surfaces_and_loses_no_operation(quirk: Quirk) -> None:
    refined = repair(load_bytes(_bytes(quirk), "quirk.json"))
    api = lower(refined.document, refined.origins.of)
    assert api.left_out == ()
    made = {operation.id.casefold() for operation in api.operations}
    assert {key for key in _published(quirk) if key not in made} == set()
    for target in engine.BUILT_IN:
        context = Context(package="quirk", ledger=Ledger(), tool_version="0")
        for file in engine.make(target, api, context).files:
            if file.name.endswith(".py"):
                ast.parse(file.data)


def _published(quirk: Quirk) -> set[str]:
    """The operations that the document has, as `METHOD path` in lower case, right paths only."""
    paths = quirk.document.get("paths")
    return {
        f"{method} {path}".casefold()
        for path, item in (paths.items() if isinstance(paths, dict) else ())
        if path.startswith("/") and path.count("{") == path.count("}") and "{}" not in path
        for method, operation in (item.items() if isinstance(item, dict) else ())
        if method.casefold() in ("get", "put", "post", "patch", "delete", "query", "copy", "head")
        if isinstance(operation, dict)
    }
