"""A fixture of a step: `<step id>/<case>/in.yaml`, with what must come out beside it.

`out.yaml` is the document after the step alone, `findings.txt` a line for each finding. A case
whose name begins with `clean` must find nothing; each step needs one that begins with `fires`.
`MONEYER_UPDATE=1 pytest tests/normalizer/test_steps.py` writes the expected files anew.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from ruamel.yaml import YAML

from normalizer.bundling.files import Files
from normalizer.document import Document
from normalizer.findings import Finding, Step

FIXTURES = Path(__file__).parent / "fixtures"
UPDATE = os.environ.get("MONEYER_UPDATE") == "1"


@dataclass(frozen=True)
class StepCase:
    step_id: str
    name: str
    folder: Path

    def document(self) -> Document:
        place = self.folder / "in.yaml"
        return Document(read_yaml(place), Files(place))


def cases() -> Iterator[StepCase]:
    """Every fixture, in order."""
    for step in sorted(path for path in FIXTURES.iterdir() if path.is_dir()):
        for case in sorted(path for path in step.iterdir() if path.is_dir()):
            yield StepCase(step.name, case.name, case)


def read_yaml(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text("utf-8"))


def yaml_text(value: Any) -> str:
    writer = YAML()
    writer.default_flow_style = False
    stream = io.StringIO()
    writer.dump(value, stream)
    return stream.getvalue()


def described(findings: list[Finding]) -> str:
    """The findings as text, one line each, with the operations below."""
    lines: list[str] = []
    for finding in findings:
        lines.append(f"{finding.pointer or '/'}: {finding.message} [{finding.confidence}]")
        lines += [f"    {op.op} {op.path}" for op in finding.ops]
    return "\n".join(lines) + "\n" if lines else ""


def _refused(*_: Any, **__: Any) -> NoReturn:
    raise AssertionError("a finder changed the document that it was given to read")


class FrozenDict(dict[str, Any]):
    __setitem__ = __delitem__ = update = pop = popitem = setdefault = clear = _refused  # type: ignore[assignment]


class FrozenList(list[Any]):
    __setitem__ = __delitem__ = append = extend = insert = pop = remove = _refused  # type: ignore[assignment]
    sort = reverse = clear = _refused


def frozen(value: Any) -> Any:
    """A copy that refuses every change, to catch a finder that is not pure."""
    if isinstance(value, dict):
        return FrozenDict((key, frozen(item)) for key, item in value.items())
    if isinstance(value, list):
        return FrozenList(frozen(item) for item in value)
    return value


def run_alone(step: Step, document: Document) -> list[Finding]:
    """What a step finds in a document that it cannot change."""
    return list(step.find(Document(frozen(document.tree), document.files)))
