"""Where the documents are that are never committed; tests that need them skip without them."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
IBKR = SHARED / "specs" / "ibkr-2.28.0.json"
CORPUS = sorted((SHARED / "specs" / "corpus").glob("*")) if SHARED.is_dir() else []
RECORDINGS = SHARED / "recordings"
OURS = ROOT / "spec" / "ibkr"

needs_published = pytest.mark.skipif(
    not IBKR.is_file(), reason="the published documents (../shared/specs) are not here"
)
needs_recordings = pytest.mark.skipif(
    not RECORDINGS.is_dir(), reason="the recorded responses (../shared/recordings) are not here"
)
