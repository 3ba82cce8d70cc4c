"""The type SingleHistoricalBar."""

from __future__ import annotations

from .._core import Maybe, Model, Number


class SingleHistoricalBar(Model):
    o: Maybe[Number] = None
    c: Maybe[Number] = None
    h: Maybe[Number] = None
    l: Maybe[Number] = None
    v: Maybe[Number] = None
    t: Maybe[int] = None
