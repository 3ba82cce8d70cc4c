"""A typed client for IB REST API.

Trade, follow accounts and get market data through a local Client Portal Gateway or IBKR's own
hosts; open and manage client accounts as a registered firm. The trading half needs a login and, for
everything under /iserver, a brokerage session that is kept alive. Calls are limited to 10 a second
for each username.
"""

from __future__ import annotations

from . import types as types
from ._client import VERSION as VERSION
from ._client import AsyncClient as AsyncClient
from ._client import Client as Client
from ._core import mismatches as mismatches
from ._core import pinned as pinned
from ._core import to_json as to_json
from ._core.pacing import Limiter as Limiter
from ._core.settings import Pacing as Pacing
from .errors import IbkrError as IbkrError
