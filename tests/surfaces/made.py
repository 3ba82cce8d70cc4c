"""A document, what is generated from it, and how each operation is called on each surface."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generators.calls import ClientCalls
from generators.cli.commands import Commands
from generators.cli.view import CommandView
from generators.contract import Context
from generators.ir.lowering import lower
from generators.ir.model import Api
from generators.ledger import Ledger
from generators.python.calls import client_calls
from moneyer.api import repaired
from moneyer.job import Job
from tests.published import ROOT

TSC = ROOT / "templates/typescript/node_modules/.bin/tsc"


@dataclass(frozen=True)
class Made:
    """The job that the surfaces in `out` were made by."""

    job: Job
    out: Path

    @cached_property
    def api(self) -> Api:
        """The IR that they were made from."""
        return lower(repaired(self.job).document)

    @cached_property
    def context(self) -> Context:
        """As the engine gives it to targets that are built on the Python client."""
        assert self.job.package is not None
        assert self.job.names is not None
        plain = Context(self.job.package, Ledger.read(self.job.names), "")
        return Context(plain.package, plain.ledger, "", client=client_calls(self.api, plain))

    @cached_property
    def python(self) -> ClientCalls:
        """How the Python client is called."""
        return self.context.base()

    @cached_property
    def commands(self) -> Mapping[str, tuple[str, CommandView]]:
        """The group and command of each operation."""
        groups = Commands(self.api, self.context).groups()
        return {c.operation.id: (group.name, c) for group in groups for c in group.commands}

    def compiled(self, into: Path) -> Path:
        """The TypeScript package, built and installed below a folder; gives that folder."""
        home = into / "node_modules" / self._npm_name
        home.mkdir(parents=True)
        source = self.out / "typescript"
        shutil.copy(source / "package.json", home)
        subprocess.run(
            [TSC, "--project", source, "--outDir", home / "dist", "--rootDir", source / "src"],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return into

    @property
    def _npm_name(self) -> str:
        return str(self.job.package).replace("_", "-")
