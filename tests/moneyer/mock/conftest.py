"""A document with a bit of everything, and a server for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from moneyer.mock import MockServer

DOCUMENT = Path(__file__).with_name("library.yaml")


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer(DOCUMENT) as server:
        yield server


@pytest.fixture
def http(mock: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock.url) as client:
        yield client
