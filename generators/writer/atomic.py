"""Writing one file whole: beside it first, then renamed over it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from normalizer.errors import MoneyerError


def write_file(path: Path, data: bytes) -> bool:
    """Writes `data` unless it is there already; says whether it wrote. Raises MoneyerError."""
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.chmod(name, path.stat().st_mode if path.exists() else 0o644)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise MoneyerError(f"cannot write {path}: {error.strerror or error}") from error
    return True
