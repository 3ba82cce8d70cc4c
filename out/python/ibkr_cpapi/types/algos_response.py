"""The type AlgosResponse."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class AlgosResponse(Model):
    algos: Maybe[list[Any]] = None
