"""Real documents: every one loads, and as an independent reader reads it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from normalizer.loading import load

from .helpers import CORPUS, IBKR, needs_corpus, pointers

DOCUMENTS = [*CORPUS, *([IBKR] if IBKR.exists() else [])]


@needs_corpus
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_published_document_is_read_as_another_reader_reads_it(path: Path) -> None:
    source = load(path)
    if source.format == "json":
        assert repr(source.tree) == repr(json.loads(source.data))
    else:
        assert repr(source.tree) == repr(_by_pyyaml(path))


def _by_pyyaml(path: Path) -> Any:
    """PyYAML, taught the core schema of YAML 1.2, with keys as text."""
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    core = {
        "null": r"~|null|Null|NULL|",
        "bool": r"true|True|TRUE|false|False|FALSE",
        "int": r"[-+]?[0-9]+",
        "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
    }
    loader = type("Loader", (yaml.CSafeLoader,), {"yaml_implicit_resolvers": {}})
    for name, pattern in core.items():
        loader.add_implicit_resolver(
            f"tag:yaml.org,2002:{name}", re.compile(f"(?:{pattern})$"), None
        )
    return _with_text_keys(yaml.load(path.read_bytes(), loader))


def _with_text_keys(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {str(key): _with_text_keys(value) for key, value in tree.items()}
    return [_with_text_keys(item) for item in tree] if isinstance(tree, list) else tree


@needs_corpus
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_places_of_a_published_document_point_at_its_keys(path: Path) -> None:
    source = load(path)
    lines = source.data.decode("utf-8-sig").splitlines()
    wanted = [p for p in pointers(source.tree) if not p.rpartition("/")[2].isdigit()][1::97]
    for pointer, place in source.places().locate(wanted).items():
        assert place.line is not None and place.column is not None
        key = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        text = lines[place.line - 1][place.column - 1 :]
        assert text.lstrip("'\"").startswith(key[:40]) or "*" in text or "\\" in text
