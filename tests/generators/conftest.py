"""The surfaces of the shop, generated once, and a server that plays it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moneyer.api import generate
from moneyer.mock import MockServer
from tests.generators.shop import SHOP


@pytest.fixture(scope="session")
def shop_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all four surfaces of the shop."""
    folder = tmp_path_factory.mktemp("shop")
    generate(SHOP, folder, package="shop_api")
    return folder


@pytest.fixture(scope="session")
def shop_server() -> Iterator[MockServer]:
    with MockServer(SHOP) as mock:
        yield mock


@pytest.fixture
def server(shop_server: MockServer) -> MockServer:
    """The server, with nothing received and nothing ordered."""
    shop_server.reset()
    return shop_server
