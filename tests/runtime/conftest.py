"""Loads the runtime as the package `_core`, as it stands inside of a generated client."""

import sys
from pathlib import Path

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "runtime"

sys.path.insert(0, str(RUNTIME))
