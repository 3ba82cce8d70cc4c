"""A small document with one operation for each verdict, and a run of the command on it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from moneyer.cli import run

_JSON = "application/json"


def answer(schema: Any, *values: Any) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": schema}
    if values:
        media["examples"] = {f"e{at}": {"value": value} for at, value in enumerate(values)}
    return {"description": "", "content": {_JSON: media}}


def get(*, parameters: Any = (), **responses: Any) -> dict[str, Any]:
    answers = {status.removeprefix("s"): node for status, node in responses.items()}
    return {"get": {"parameters": list(parameters), "responses": answers}}


COIN = {"$ref": "#/components/schemas/Coin"}
PLACE = "/components/schemas/Coin/properties/price"

MINT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Mint", "version": "7"},
    "paths": {
        "/coins": get(
            s200=answer({"type": "array", "items": COIN}, [{"price": 3}]),
            s404={"$ref": "#/components/responses/Missing"},
            parameters=[
                {"name": "size", "in": "query", "schema": {"type": "integer"}, "example": "12"}
            ],
        ),
        "/scales": get(s200=answer({"type": "integer"}, 1, 1.5)),
        "/vaults": get(s200=answer({"type": "object", "additionalProperties": COIN})),
        "/hammers": get(s200={"description": ""}, s404={"$ref": "#/components/responses/Missing"}),
    },
    "components": {
        "schemas": {
            "Coin": {
                "type": "object",
                "properties": {
                    "price": {"type": "integer"},
                    "face": {"type": "string", "enum": ["heads", "tails"]},
                },
            },
            "Error": {"type": "object", "properties": {"error": {"type": "string"}}},
        },
        "responses": {"Missing": answer({"$ref": "#/components/schemas/Error"}, {"error": "gone"})},
    },
}


def recording(path: str, body: Any, status: int = 200) -> dict[str, Any]:
    return {"method": "GET", "path": path, "status": status, "body": body}


class Mint:
    """A folder with the document and recordings, and the command run on them."""

    def __init__(self, folder: Path, document: Any = MINT) -> None:
        self.folder = folder
        (folder / "mint.json").write_text(json.dumps(document))

    def record(self, *exchanges: Any) -> None:
        lines = "".join(json.dumps(exchange) + "\n" for exchange in exchanges)
        (self.folder / "traffic.jsonl").write_text(lines)

    def arguments(self, *options: str) -> list[str]:
        recordings = self.folder / "traffic.jsonl"
        given = ["--recordings", str(recordings)] if recordings.exists() else []
        return ["truth", str(self.folder / "mint.json"), *given, *options]

    def code(self, *options: str) -> int:
        return run(self.arguments(*options))

    def learn(self) -> list[str]:
        """Observes the recordings; the option that brings in what was learned."""
        spec, traffic, facts = (
            str(self.folder / name) for name in ("mint.json", "traffic.jsonl", "observed.json")
        )
        assert run(["observe", traffic, "--spec", spec, "-o", facts]) == 0
        return ["--observed", facts]

    def report(self, *options: str) -> Any:
        file = self.folder / "report.json"
        self.code("--json", str(file), *options)
        return json.loads(file.read_bytes())

    def page(self, *options: str) -> str:
        file = self.folder / "report.html"
        self.code("--html", str(file), *options)
        return file.read_text("utf-8")

    def piped(self, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "moneyer", *self.arguments(*options)],
            capture_output=True,
            text=True,
            check=False,
        )


def claims(report: Any, path: str) -> dict[str, Any]:
    """The claims of an operation, by status."""
    (found,) = [entry for entry in report["operations"] if entry["path"] == path]
    return {claim["status"]: claim for claim in found["claims"]}


def verdicts(report: Any) -> dict[str, str]:
    return {entry["path"]: entry["verdict"] for entry in report["operations"]}
