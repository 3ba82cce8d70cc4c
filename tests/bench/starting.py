"""What a program waits for before its first answers: the import, a client, a first call.

`import httpx, pydantic` comes before the watch starts, for all alike. The watch counts the time of
the processor, so that a busy machine tells about the same as an idle one, and tells the least and
the median of its rounds.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from tests.bench.answering import answering
from tests.bench.bodies import POSITIONS, bodies
from tests.bench.measure import told
from tests.published import OURS, ROOT

ROUNDS = 11
PEERS = ROOT / ".nox/peers/bin"
TOOLS = Path(sys.executable).parent
GROUPS = {
    "portfolio": 'positions("DU1", 0)',
    "contracts": 'exchange_rate(target="USD", source="EUR")',
    "accounts": 'summary("DU1")',
    "account_management": 'details("DU1")',
}

_TIMED = """
import json, sys, time
import httpx, pydantic
url = sys.argv[1]
sys.path.insert(0, sys.argv[2])
start = time.process_time()
{ready}
ready = time.process_time()
{call}
print(json.dumps([1e3 * (ready - start), 1e3 * (time.process_time() - ready)]))
"""


@dataclass(frozen=True)
class Start:
    """Code up to a client, from a folder, and code that makes a first call with it."""

    name: str
    folder: Path
    ready: str
    call: str
    python: str = sys.executable

    def command(self, url: str) -> list[str]:
        code = _TIMED.format(ready=self.ready, call=self.call)
        return [self.python, "-c", code, url, str(self.folder)]


def starting(work: Path) -> Table:
    """A table of plain httpx, the groups of our client, and the peers that are installed."""
    table = Table(title="from `import` to a first answer, beyond `import httpx, pydantic`")
    table.add_column("what")
    for column in ("import + client ms", "goal", "first call ms", "goal", "together ms"):
        table.add_column(column, justify="right")
    starts = [*_plain(), *_ours(), *_peers(work)]
    with answering(bodies(), work) as url:
        found = told([start.command(url) for start in starts], work=work, rounds=ROUNDS)
    for start, (ready, call) in zip(starts, found, strict=True):
        goals = ("60", "150") if start.folder == ROOT / "out/python" else ("", "")
        together = [sum(round) for round in zip(ready, call, strict=True)]
        table.add_row(start.name, _told(ready), goals[0], _told(call), goals[1], _told(together))
    return table


def _told(rounds: list[float]) -> str:
    """The least and the median: what slows a machine down also slows its processor's clock."""
    return f"{min(rounds):.0f} / {statistics.median(rounds):.0f}"


def _plain() -> Iterator[Start]:
    ready, call = "client = httpx.Client()", f"answer = client.get(url + {POSITIONS!r})"
    model = (
        "class Position(pydantic.BaseModel):\n    acctId: str\n"
        "adapter = pydantic.TypeAdapter(list[Position])"
    )
    yield Start("httpx alone", ROOT, ready, call)
    yield Start(
        *("httpx, a model with one field", ROOT, f"{ready}\n{model}"),
        f"{call}\nadapter.validate_json(answer.content)",
    )


def _ours() -> Iterator[Start]:
    ready = "import ibkr_cpapi\nclient = ibkr_cpapi.Client(base_url=url)"
    for group, call in GROUPS.items():
        yield Start(f"ours, client.{group}", ROOT / "out/python", ready, f"client.{group}.{call}")


def _peers(work: Path) -> Iterator[Start]:
    """Each peer's client of the same document, normalised; its first call is that of positions."""
    document = work / "described.json"
    spec = str(OURS / "openapi.json")
    _made(str(TOOLS / "moneyer"), "normalize", spec, "--output", str(document))
    models = work / "models"
    models.mkdir()
    _made(
        *(str(TOOLS / "datamodel-codegen"), "--input", str(document), "--formatters", "builtin"),
        *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--output", str(models / "described.py")),
    )
    yield Start(
        "datamodel-code-generator, one file",
        models,
        "import described\nclient = httpx.Client()",
        f"answer = client.get(url + {POSITIONS!r})\n"
        "described.IndividualPositionArray.model_validate_json(answer.content)",
    )
    if not PEERS.is_dir():
        print("the other peers are not here: `nox -s peers` installs them", file=sys.stderr)
        return
    python = str(PEERS / "python")
    _made(
        *(python, "-m", "openapi_python_client", "generate", "--path", str(document)),
        *("--meta", "setup", "--output-path", str(work / "opc")),
    )
    api = "ib_rest_api_client.api.trading_portfolio.get_portfolio_accountid_positions_pageid"
    yield Start(
        "openapi-python-client",
        work / "opc",
        f"import ib_rest_api_client\nimport {api} as call\n"
        "client = ib_rest_api_client.Client(base_url=url)",
        'assert call.sync("DU1", 0, client=client)',
        python,
    )


def _made(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
