"""The type OrderPreview and those around it."""

from __future__ import annotations

from .._core import Maybe, Model


class OrderPreviewAmount(Model):
    amount: Maybe[str] = None
    commission: Maybe[str] = None
    total: Maybe[str] = None


class OrderPreviewEquity(Model):
    current: Maybe[str] = None
    change: Maybe[str] = None
    after: Maybe[str] = None


class OrderPreviewInitial(Model):
    current: Maybe[str] = None
    change: Maybe[str] = None
    after: Maybe[str] = None


class OrderPreviewMaintenance(Model):
    current: Maybe[str] = None
    change: Maybe[str] = None
    after: Maybe[str] = None


class OrderPreviewPosition(Model):
    current: Maybe[str] = None
    change: Maybe[str] = None
    after: Maybe[str] = None


class OrderPreview(Model):
    amount: Maybe[OrderPreviewAmount] = None
    equity: Maybe[OrderPreviewEquity] = None
    initial: Maybe[OrderPreviewInitial] = None
    maintenance: Maybe[OrderPreviewMaintenance] = None
    position: Maybe[OrderPreviewPosition] = None
    warn: Maybe[str] = None
    error: Maybe[str | None] = None
