"""A Python client of a document, and what it makes of recorded answers."""

from __future__ import annotations

import importlib
import itertools
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx

from generators.contract import Context
from generators.engine import make
from generators.ir.lowering import lower
from generators.ledger import Ledger
from normalizer.document import Document
from normalizer.traffic.exchange import Exchange
from tests.client import Client, imported
from tests.published import ROOT
from tests.truth.folds import operation

_numbers = itertools.count()
_MODULES = ROOT / "templates" / "typescript" / "node_modules"
_DECODE = Path(__file__).with_name("decode.mjs")


def _write(target: str, document: Document, package: str, folder: Path) -> None:
    for file in make(target, lower(document), Context(package, Ledger(), "0")).files:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content())


class Decoder:
    """The generated client of a document, for decoding alone."""

    def __init__(self, document: Document, folder: Path) -> None:
        self.package = f"decoder{next(_numbers)}"
        _write("python", document, self.package, folder)
        with imported(folder, self.package) as client:
            calls = Client(client.module).calls()
            self.operations: dict[str, Any] = {c.descriptor.id: c.descriptor for c in calls}
            self._responses = importlib.import_module(f"{self.package}._core.responses")
            self._to_json = client.module.to_json
            self._error: Any = importlib.import_module(f"{self.package}.errors").StatusError

    def decode(
        self, operation: str, status: int, body: Any, media_type: str = "application/json"
    ) -> tuple[Any, set[str]]:
        """What is left of a body, and the pointers where it does not fit."""
        response = httpx.Response(
            status, content=json.dumps(body), headers={"Content-Type": media_type}
        )
        try:
            found = self._responses.decode(self.operations[operation], response, strict=False)
            value = found.value
        except self._error as error:
            found, value = error, error.body
        return self._to_json(value), {m.pointer for m in found.mismatches}


def decoded_by_typescript(
    document: Document, exchanges: Sequence[Exchange], folder: Path
) -> list[tuple[Any, set[str]]]:
    """The same of the generated TypeScript client: each result, and where it does not fit."""
    _write("typescript", document, "decoder", folder)
    sources = [str(path) for path in sorted((folder / "src").rglob("*.ts"))]
    command = [_MODULES / ".bin" / "esbuild", *sources, f"--outdir={folder / 'dist'}"]
    subprocess.run([*command, "--log-level=error"], check=True)
    asked = [{"operation": operation(e), "status": e.status, "body": e.body} for e in exchanges]
    done = subprocess.run(
        ["node", _DECODE, folder / "dist"],
        input=json.dumps(asked),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [(found["result"], set(found["mismatches"])) for found in json.loads(done.stdout)]
