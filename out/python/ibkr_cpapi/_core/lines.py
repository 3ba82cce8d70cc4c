"""Text that comes in pieces: lines, and the events of an event stream, however it is cut."""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import media


def decoder(content_type: str) -> Any:
    """What makes text of bytes in the charset that is declared, else UTF-8."""
    try:
        return getincrementaldecoder(media.charset(content_type) or "utf-8")("replace")
    except LookupError:
        return getincrementaldecoder("utf-8")("replace")


class Lines:
    """Puts lines together; they end with a line feed, a carriage return, or both.

    `str.splitlines` would also cut at characters that may stand inside of JSON.
    """

    def __init__(self) -> None:
        self._rest = ""
        self._is_first = True

    def feed(self, text: str, *, last: bool = False) -> Iterator[str]:
        """The lines that are whole by now; with `last`, also what is left."""
        if self._is_first and text:
            text, self._is_first = text.removeprefix("\ufeff"), False
        # A line feed may still follow a carriage return at the end.
        text = self._rest + text
        held = "\r" if text.endswith("\r") and not last else ""
        *lines, self._rest = (
            text.removesuffix(held).replace("\r\n", "\n").replace("\r", "\n").split("\n")
        )
        self._rest += held
        yield from lines
        if last and self._rest:
            yield self._rest


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a `text/event-stream`."""

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None
    """Milliseconds that the server asks for before another connection."""

    def json(self) -> Any:
        """The data, parsed."""
        return json.loads(self.data)


class Events:
    """Puts events together from lines, as the HTML standard says (section 9.2.6)."""

    def __init__(self) -> None:
        self._id = ""
        self._clear()

    def _clear(self) -> None:
        self._data: list[str] = []
        self._event = ""
        self._retry: int | None = None

    def feed(self, line: str) -> Event | None:
        """The event that this line ends, if it ends one."""
        if not line:
            found = Event("\n".join(self._data), self._event or "message", self._id, self._retry)
            has_data = bool(self._data)
            self._clear()
            return found if has_data else None
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self._retry = int(value[:9])
            case _:
                pass  # it knows no others (HTML, section 9.2.6)
        return None
