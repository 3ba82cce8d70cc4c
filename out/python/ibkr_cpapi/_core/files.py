"""What binary bodies and file parts are made of, and how it is read."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

import httpx
from pydantic import BaseModel

from .errors import RequestError

_CHUNK = 64 * 1024

Source: TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | os.PathLike[str]
    | IO[bytes]
    | Iterable[bytes]
    | AsyncIterable[bytes]
)

if TYPE_CHECKING:
    File: TypeAlias = Source | tuple[str, Source] | tuple[str, Source, str]
    """Bytes, a path, an open file, an iterator; or (file name, one of these[, media type])."""
else:
    File = Any  # models admit whatever it is; what cannot be sent is told when it is sent


def is_source(value: object) -> bool:
    """Whether a value is bytes or somewhere to read them, rather than data."""
    kinds = (bytes, bytearray, memoryview, os.PathLike, Iterator, AsyncIterable)
    is_data = isinstance(value, BaseModel)  # it may have a member that is called `read`
    return isinstance(value, kinds) or (hasattr(value, "read") and not is_data)


def is_bytes(value: object) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    """Whether a value is bytes of some kind."""
    return isinstance(value, bytes | bytearray | memoryview)


def is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    """Whether a value is the path of a file; a text is data."""
    return isinstance(value, os.PathLike)


def named(value: object) -> tuple[str, Any, str | None] | None:
    """The parts of a `(file name, source[, media type])`, if it is one."""
    if not isinstance(value, tuple):
        return None
    match cast(tuple[object, ...], value):
        case (str(name), source) if is_source(source):
            return name, source, None
        case (str(name), source, str(kind)) if is_source(source):
            return name, source, kind
        case _:
            return None


def is_repeatable(source: Any) -> bool:
    """Whether it can be read more than once."""
    if not hasattr(source, "read"):
        return isinstance(source, str | bytes)
    return source.seekable() if hasattr(source, "seekable") else hasattr(source, "seek")


def refuse_closed(source: object) -> None:
    """Raises RequestError for a file that nobody can read any more."""
    if getattr(source, "closed", False) is True:
        raise RequestError("the file is closed")


class PathFile:
    """A file that is open only while it is being read, so that nobody has to close it."""

    def __init__(self, path: os.PathLike[str]) -> None:
        self.name = Path(path).name
        self._path = path
        self._at = 0
        try:
            with open(path, "rb") as file:
                self.size = os.fstat(file.fileno()).st_size
            return
        except OSError as error:
            reason = error.strerror
        # Raised out here: the original says which file.
        raise RequestError(f"the file cannot be read: {reason}")

    def read(self, size: int = -1) -> bytes:
        with open(self._path, "rb") as file:
            file.seek(self._at)
            found = file.read(size)
        self._at += len(found)
        return found

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + (self.size if whence == os.SEEK_END else 0)
        return self._at

    def tell(self) -> int:
        return self._at


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent, by either client."""

    def __init__(self, source: Any) -> None:
        refuse_closed(source)
        self._source: Any = PathFile(source) if is_path(source) else source
        self._start: int | None = None
        self.length: int | None = None
        """How many bytes there are, if that can be known beforehand."""
        self.is_begun = False
        """Whether some of it was read, if only by a hook."""
        try:
            self._start = self._source.tell()
            self.length = self._source.seek(0, os.SEEK_END) - self._start
            self._source.seek(self._start)
        except (AttributeError, OSError, ValueError):
            pass

    @property
    def is_repeatable(self) -> bool:
        return self._start is not None

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self._source, AsyncIterable):
            raise RequestError("an asynchronous body needs the asynchronous client")
        self._begin()
        for chunk in self._read() if hasattr(self._source, "read") else self._source:
            yield _bytes(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        source = self._source
        if isinstance(source, AsyncIterable):
            self._begin()
            async for chunk in cast(AsyncIterable[object], source):
                yield _bytes(chunk)
        else:
            for chunk in self:
                yield chunk

    def _begin(self) -> None:
        if self.is_begun and not self.is_repeatable:
            # As it would when an `auth` of httpx sends the request once more.
            raise RequestError("a body that is an iterator can be sent only once")
        self.is_begun = True

    def _read(self) -> Iterator[Any]:
        if self._start is not None:
            self._source.seek(self._start)
        while chunk := self._source.read(_CHUNK):
            yield chunk


def _bytes(chunk: object) -> bytes:
    if is_bytes(chunk):
        return bytes(chunk)
    raise RequestError("a body is read as bytes: open its file with mode 'rb'")
