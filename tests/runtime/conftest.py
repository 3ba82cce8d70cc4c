"""Loads the runtime as the package `_core`, as it stands inside of a generated client."""

import sys
from pathlib import Path

from hypothesis import settings

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "runtime"

sys.path.insert(0, str(RUNTIME))

# How long an example takes says more about the machine than about us.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
