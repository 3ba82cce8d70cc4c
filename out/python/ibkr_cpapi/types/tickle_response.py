"""The type TickleResponse."""

from __future__ import annotations

from typing import TypeAlias

from .failed_tickle_response import FailedTickleResponse
from .successful_tickle_response import SuccessfulTickleResponse

TickleResponse: TypeAlias = SuccessfulTickleResponse | FailedTickleResponse
