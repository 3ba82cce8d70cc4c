"""TypeScript finds in an answer what Python finds in it."""

from __future__ import annotations

import importlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.decoding.conftest import Example, written
from tests.decoding.grammar import Grammar
from tests.generators.typescript.test_output import needs_node
from tests.generators.typescript.test_shapes import FIT
from tests.surfaces.made import TSC

pytestmark = [pytest.mark.slow, needs_node]


def test_python_and_typescript_find_the_same_mismatches(
    grammar: Grammar, examples: list[Example], operations: list[Any], tmp_path: Path
) -> None:
    folder = written(grammar, "typescript", tmp_path / "typescript")
    (folder / "dist").mkdir()
    subprocess.run([TSC, "-p", folder, "--outDir", folder / "dist"], check=True)
    text = "".join(path.read_text() for path in (folder / "src" / "shapes").iterdir())
    # What is anything has no shape.
    examples = [(n, value) for n, value in examples if f"const T{n}:" in text]
    asked = [{"shape": f"T{number}", "value": value} for number, value in examples]
    answered = subprocess.run(
        ["node", FIT, folder / "dist"],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert answered.returncode == 0, answered.stderr
    shapes = importlib.import_module("grammar._core.shapes")
    for (number, value), found in zip(examples, json.loads(answered.stdout), strict=True):
        content = operations[number].responses[0].contents[0]
        here = shapes.fit(value, content.shape)[1]
        # Of unions inside of unions they name the members in other words.
        ours = {(m.pointer, m.got) for m in here}
        assert ours == {(m["pointer"], m["got"]) for m in found}, (number, value)
    assert len(examples) > 1500
