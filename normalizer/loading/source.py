"""A description as it was given: its bytes, its tree, and the way back from one to the other."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import PurePath
from typing import Any, BinaryIO, Final, Literal

from ..errors import LoadError, Place, UsageError
from .json_tree import read_json
from .limits import DEFAULT_LIMITS, Limits, excess
from .places import Places
from .spelling import Spelling
from .text import decode

Format = Literal["json", "yaml"]


@dataclass(frozen=True, eq=False)
class Source:
    """One document that was read.

    `name` is as the user gave it, `sha256` the hex digest of the raw bytes, `tree` a plain
    dict with str, int, float, bool, None, list and dict inside, none of them shared.
    `spellings` are those of a YAML document that other YAML readers would read differently,
    `path` is that of the file it was read from, if it was.
    """

    name: str
    data: bytes = field(repr=False)
    sha256: str
    format: Format
    tree: Any = field(repr=False)
    spellings: tuple[Spelling, ...] = field(default=(), repr=False)
    path: str | None = None

    def places(self) -> Places:
        """Return where the values stand in `data`; made once, and lazy."""
        return self._places

    @cached_property
    def _places(self) -> Places:
        return Places(self.data, self.name, self.format)


def load(spec: str | os.PathLike[str], *, limits: Limits = DEFAULT_LIMITS) -> Source:
    """Read a file, or standard input for "-".

    Raises UsageError for what is no file, and LoadError for what cannot be read or is no JSON
    or YAML document with an object at its root (see `load_bytes`).
    """
    name = os.fspath(spec)
    if name == "-":
        return load_bytes(_bytes(sys.stdin.buffer, name, limits), name, limits=limits)
    place = Place(name)
    try:
        with open(name, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > limits.size_bytes:
                raise excess(limits, "size_bytes", size, place)
            data = _bytes(file, name, limits)
    except IsADirectoryError:
        raise UsageError("is a directory, not a file", place=place) from None
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise UsageError("no such file", place=place) from None
    except OSError as error:
        raise LoadError(f"cannot be read: {error.strerror or error}", place=place) from None
    return replace(load_bytes(data, name, limits=limits), path=name)


def _bytes(file: BinaryIO, name: str, limits: Limits) -> bytes:
    # In pieces, as a pipe or a device may have no end.
    pieces: list[bytes] = []
    size = 0
    for piece in _pieces(file):
        pieces.append(piece)
        size += len(piece)
        if size > limits.size_bytes:
            raise excess(limits, "size_bytes", size, Place(name))
    return b"".join(pieces)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    return iter(partial(file.read, 2**20), b"")


def load_bytes(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> Source:
    """Read a JSON (RFC 8259) or YAML (1.2.2) document with an object at its root.

    `name` stands in messages, and its suffix helps to tell JSON and YAML apart. Raises
    LoadError, with line and column wherever there is one.
    """
    if len(data) > limits.size_bytes:
        raise excess(limits, "size_bytes", len(data), Place(name))
    text = decode(data, name)
    format, tree, spellings = _read(text, name, limits)
    if not isinstance(tree, dict):
        raise LoadError(f"holds {_KINDS[type(tree)]}, not an object", place=Place(name))
    return Source(name, data, hashlib.sha256(data).hexdigest(), format, tree, spellings)


_BRACKET: Final = re.compile(r"\s*[{\[]")


def _read(text: str, name: str, limits: Limits) -> tuple[Format, Any, tuple[Spelling, ...]]:
    suffix = PurePath(name).suffix.lower()
    bracket = _BRACKET.match(text) is not None
    if suffix in (".yaml", ".yml"):
        if bracket:
            try:
                return "json", read_json(text, name, limits), ()
            except LoadError:
                pass  # Not JSON, but YAML writes objects with brackets too.
    elif bracket or suffix == ".json":
        return "json", read_json(text, name, limits), ()
    from .yaml_tree import read_yaml  # it brings a YAML library, which JSON does not need

    return "yaml", *read_yaml(text, name, limits)


_KINDS: Final[dict[type, str]] = {
    list: "an array",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}
