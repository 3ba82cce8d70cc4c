from __future__ import annotations

from pathlib import Path

import pytest

from tests.moneyer.truth.mint import Mint


@pytest.fixture
def mint(tmp_path: Path) -> Mint:
    return Mint(tmp_path)
