"""An answer that is read while it comes."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from .errors import DecodeError
from .lines import Event, Events, Lines, decoder
from .transport import translated

if TYPE_CHECKING:
    from .descriptors import Operation

_CHUNK = 64 * 1024


class AsyncStreaming:
    """The head of an answer, and its body piece by piece, by one of these; once."""

    def __init__(self, operation: Operation[Any], response: httpx.Response) -> None:
        self.operation = operation.id
        self.response = response
        self._operation = operation

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.response.headers

    async def iter_bytes(self, size: int | None = None) -> AsyncIterator[bytes]:
        """The body as bytes, decompressed; in pieces of that size, or as they come."""
        with translated(self._operation, self.response):
            async for chunk in self.response.aiter_bytes(size):
                yield chunk

    async def iter_text(self) -> AsyncIterator[str]:
        """The body as text; a character that is cut in two is put together."""
        text = decoder(self.headers.get("Content-Type", ""))
        async for chunk in self.iter_bytes():
            if piece := text.decode(chunk):
                yield piece
        if piece := text.decode(b"", True):
            yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines, without their ends."""
        lines = Lines()
        async for piece in self.iter_text():
            for line in lines.feed(piece):
                yield line
        for line in lines.feed("", last=True):
            yield line

    async def iter_json(self) -> AsyncIterator[Any]:
        """The values of JSON lines. Raises DecodeError for a line that is no JSON."""
        async for line in self.iter_lines():
            text = line.strip(" \t\x1e")  # RFC 7464 puts a record separator before each
            if text:
                yield self._parsed(text)

    async def iter_events(self) -> AsyncIterator[Event]:
        """The events of a `text/event-stream`; one that breaks off is none."""
        events = Events()
        async for line in self.iter_lines():
            event = events.feed(line)
            if event is not None:
                yield event

    async def save(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Path:
        """Writes the body to a file, which is there only once it is whole.

        `progress` gets the bytes so far, and how many there will be if that is known.
        """
        target = Path(path)
        part = target.with_name(f".{os.urandom(8).hex()}.part")  # another call may write as well
        length = self.headers.get("Content-Length", "")
        is_known = length.isdigit() and "Content-Encoding" not in self.headers
        total, done = int(length) if is_known else None, 0
        try:
            with part.open("xb") as file:
                async for chunk in self.iter_bytes(_CHUNK):
                    file.write(chunk)
                    done += len(chunk)
                    if progress is not None:
                        progress(done, total)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        return target

    def _parsed(self, text: str) -> Any:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise DecodeError(
                operation=self.operation,
                status=self.status,
                reason="a line of it is no JSON",
                response=self.response,
            ) from None
