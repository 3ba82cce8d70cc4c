"""Reading a description: bytes to a plain tree, and pointers back to lines and columns."""

from __future__ import annotations

from .limits import DEFAULT_LIMITS, Limits, parse_limits
from .places import Places
from .source import Source, load, load_bytes
from .spelling import Spelling

__all__ = [
    "DEFAULT_LIMITS",
    "Limits",
    "Places",
    "Source",
    "Spelling",
    "load",
    "load_bytes",
    "parse_limits",
]
