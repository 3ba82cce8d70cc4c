"""moneyer: takes an OpenAPI document as it is published, and strikes SDKs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from moneyer.api import Made as Made
    from moneyer.api import generate as generate
    from normalizer.refine import normalize as normalize

__all__ = ["Made", "generate", "normalize"]

_HOMES = {"Made": "moneyer.api", "generate": "moneyer.api", "normalize": "normalizer.refine"}


def __getattr__(name: str) -> Any:
    # The drift gate imports this package too, and must not pay for what it does not use.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
