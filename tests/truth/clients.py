"""A Python client of a document, and what it makes of recorded answers."""

from __future__ import annotations

import importlib
import itertools
import json
from pathlib import Path
from typing import Any

import httpx

from generators.contract import Context
from generators.engine import make
from generators.ir.lowering import lower
from generators.ledger import Ledger
from normalizer.document import Document
from tests.client import Client, imported

_numbers = itertools.count()


class Decoder:
    """The generated client of a document, for decoding alone."""

    def __init__(self, document: Document, folder: Path) -> None:
        self.package = f"decoder{next(_numbers)}"
        context = Context(self.package, Ledger(), "0")
        for file in make("python", lower(document), context).files:
            path = folder / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content())
        with imported(folder, self.package) as client:
            calls = Client(client.module).calls()
            self.operations: dict[str, Any] = {c.descriptor.id: c.descriptor for c in calls}
            self._responses = importlib.import_module(f"{self.package}._core.responses")
            self._to_json = client.module.to_json

    def decode(self, operation: str, status: int, body: Any) -> tuple[Any, set[str]]:
        """What is left of a body, and the pointers where it does not fit."""
        response = httpx.Response(
            status, content=json.dumps(body), headers={"Content-Type": "application/json"}
        )
        found = self._responses.decode(self.operations[operation], response, strict=False)
        return self._to_json(found.value), {m.pointer for m in found.mismatches}
