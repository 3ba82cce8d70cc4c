"""The type FileData."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class FileData(Model):
    data: Maybe[dict[str, Any]] = None
    name: Maybe[str] = None
