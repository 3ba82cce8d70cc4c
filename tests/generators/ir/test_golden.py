"""The IR of one feature at a time, so that a later diff can be traced to spec, IR or template."""

from __future__ import annotations

import json
from textwrap import dedent
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from syrupy.assertion import SnapshotAssertion

from generators.ir.lint import problems
from generators.ir.lowering import lower
from generators.ir.serialise import to_json
from normalizer.document import Document
from tests import ir_schema
from tests.generators.ir.documents import brief, document, laid_out, parse
from tests.generators.ir.operation_features import DOCUMENTS
from tests.generators.ir.schema_features import SCHEMAS

VALIDATOR = Draft202012Validator(json.loads(ir_schema.PATH.read_text("utf-8")))


def _checked(tree: dict[str, Any]) -> dict[str, Any]:
    api = lower(Document(tree))
    made: dict[str, Any] = json.loads(json.dumps(to_json(api)))
    assert problems(api, tree) == []
    assert [error.message for error in VALIDATOR.iter_errors(made)] == []
    return made


def _shown(value: Any) -> str:
    return laid_out(brief(value))


@pytest.mark.parametrize("feature", SCHEMAS)
def test_a_schema_becomes_a_type(feature: str, snapshot: SnapshotAssertion) -> None:
    tree = document(components={"schemas": parse(dedent(SCHEMAS[feature]))})
    shown = [
        {key: decl[key] for key in ("id", "name", "shape", "description")}
        for decl in _checked(tree)["types"]
    ]
    assert _shown(shown) == snapshot


@pytest.mark.parametrize("feature", DOCUMENTS)
def test_a_path_becomes_operations(feature: str, snapshot: SnapshotAssertion) -> None:
    made = _checked(document(**_texts(parse(dedent(DOCUMENTS[feature])))))
    for key in ("ir_version", "name", "title", "version"):
        del made[key]
    assert _shown(made) == snapshot


def _texts(node: Any) -> Any:
    """The tree with keys as text, as the loader gives them."""
    if isinstance(node, dict):
        return {str(key): _texts(value) for key, value in node.items()}
    return [_texts(item) for item in node] if isinstance(node, list) else node


def test_the_schema_of_the_ir_is_the_one_that_its_classes_declare() -> None:
    assert ir_schema.PATH.read_text("utf-8") == ir_schema.text()


def test_the_schema_of_the_ir_is_one_and_refuses_what_is_no_ir() -> None:
    Draft202012Validator.check_schema(ir_schema.schema())
    api = _checked(document())
    assert not VALIDATOR.is_valid(api | {"title": 1})
    assert not VALIDATOR.is_valid({key: value for key, value in api.items() if key != "types"})
