"""A typed client for IB REST API.

Trade, follow accounts and get market data through a local Client Portal Gateway or IBKR's own
hosts; open and manage client accounts as a registered firm. The trading half needs a login and, for
everything under /iserver, a brokerage session that is kept alive. Calls are limited to 10 a second
for each username.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

# By the full name: a relative import would also give `_client` and `_core` to who completes names.
from ibkr_cpapi._client import VERSION, AsyncClient, Client
from ibkr_cpapi._core import RequestOptions, mismatches, pinned, to_json
from ibkr_cpapi._core.pacing import Limiter
from ibkr_cpapi._core.settings import Pacing
from ibkr_cpapi._core.unset import UNSET, Unset
from ibkr_cpapi.errors import IbkrError

from . import errors, types

if TYPE_CHECKING:
    from ibkr_cpapi._core import Answer, Mismatch

__all__ = (
    "UNSET",
    "VERSION",
    "Answer",
    "AsyncClient",
    "Client",
    "IbkrError",
    "Limiter",
    "Mismatch",
    "Pacing",
    "RequestOptions",
    "Unset",
    "errors",
    "mismatches",
    "pinned",
    "to_json",
    "types",
)


def __getattr__(name: str) -> object:
    if name in ("Answer", "Mismatch"):  # a client is made without them
        from . import _core

        return getattr(_core, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
