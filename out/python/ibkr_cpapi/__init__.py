"""A typed client for IB REST API.

Trade, follow accounts and get market data through a local Client Portal Gateway or IBKR's own
hosts; open and manage client accounts as a registered firm. The trading half needs a login and, for
everything under /iserver, a brokerage session that is kept alive. Calls are limited to 10 a second
for each username.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import types as types
from ._client import VERSION as VERSION
from ._client import AsyncClient as AsyncClient
from ._client import Client as Client
from ._core import mismatches as mismatches
from ._core import pinned as pinned
from ._core import to_json as to_json
from ._core.pacing import Limiter as Limiter
from ._core.settings import Pacing as Pacing
from ._core.unset import UNSET as UNSET
from ._core.unset import Unset as Unset
from .errors import IbkrError as IbkrError

if TYPE_CHECKING:
    from ._core import Answer as Answer
    from ._core import Mismatch as Mismatch


def __getattr__(name: str) -> object:
    if name in ("Answer", "Mismatch"):  # a client is made without them
        from . import _core

        return getattr(_core, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
