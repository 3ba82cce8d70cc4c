"""The hand-written part of the command, imported from where it is written."""

from __future__ import annotations

import sys
from importlib import import_module

from tests.published import ROOT

sys.path.insert(0, str(ROOT / "templates/cli/runtime"))
showing = import_module("_cli.showing")
sys.path.pop(0)
