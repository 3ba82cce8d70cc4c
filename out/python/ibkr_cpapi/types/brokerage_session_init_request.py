"""The type BrokerageSessionInitRequest."""

from __future__ import annotations

from .._core import Maybe, Model


class BrokerageSessionInitRequest(Model):
    publish: Maybe[bool] = None
    compete: Maybe[bool] = None
