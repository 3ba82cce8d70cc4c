"""What the tests of loading share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from normalizer.errors import LoadError
from normalizer.loading import Limits, load_bytes

SPECS = Path(__file__).parents[3] / "../shared/specs"
IBKR = SPECS / "ibkr-2.28.0.json"
CORPUS = sorted((SPECS / "corpus").glob("*"))

needs_ibkr = pytest.mark.skipif(not IBKR.exists(), reason=f"{IBKR} is not here")
needs_corpus = pytest.mark.skipif(not CORPUS, reason=f"{SPECS / 'corpus'} is not here")


def refusal(text: str | bytes, name: str, limits: Limits | None = None) -> LoadError:
    """The error that loading a text must end in."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(LoadError) as caught:
        load_bytes(data, name, limits=limits or Limits())
    return caught.value


def where(error: LoadError) -> tuple[int | None, int | None]:
    """The line and column of an error."""
    assert error.place is not None
    return error.place.line, error.place.column


def pointers(tree: Any, pointer: str = "") -> Iterator[str]:
    """The pointers of a tree and of all that is in it."""
    yield pointer
    for key, value in (
        tree.items()
        if isinstance(tree, dict)
        else enumerate(tree)
        if isinstance(tree, list)
        else ()
    ):
        token = str(key).replace("~", "~0").replace("/", "~1")
        yield from pointers(value, f"{pointer}/{token}")
