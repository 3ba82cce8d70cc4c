"""Writes `generators/ir/schema.json`: `python -m tests.ir_schema`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from generators.ir import IR_VERSION, Api, model

PATH = Path(model.__file__).parent / "schema.json"


def schema() -> dict[str, Any]:
    """The JSON Schema of the IR, as its classes declare it."""
    made = TypeAdapter(Api).json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": _ID} | made


_ID = f"urn:moneyer:ir:{IR_VERSION}"


def text() -> str:
    return json.dumps(schema(), indent=2) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), "utf-8")
