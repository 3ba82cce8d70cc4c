"""The event stream of a YAML text, from ruamel's C parser, or from its Python one."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import ScalarEvent
from ruamel.yaml.reader import ReaderError

from ..errors import LoadError, Place
from .text import place_at
from .yaml_hints import hint_for

T = TypeVar("T")
Read = Callable[[Iterator[Any]], T]

# The Python parser reads about 0.5 MB a second. It is the second opinion on what the C parser
# refuses, but not on a huge file.
_SECOND_OPINION_UP_TO: Final = 8 * 2**20  # characters


def c_events(text: str) -> Iterator[Any]:
    """Yield the events of ruamel's C parser; raises ImportError when it is not installed."""
    parser = importlib.import_module("_ruamel_yaml").CParser(text)
    yield from iter(parser.get_event, None)


def python_events(text: str) -> Iterator[Any]:
    """Yield the events of ruamel's Python parser, with surrogate pairs joined."""
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            # JSON writes 😀 as "\ud83d\ude00", and YAML reads that as two characters.
            if event.__class__ is ScalarEvent and _SURROGATE.search(event.value):
                halves = event.value.encode("utf-16", "surrogatepass")
                event.value = halves.decode("utf-16", "surrogatepass")
            yield event
    except ValueError as error:  # It passes "\U00110000" to chr().
        raise YAMLError(f"an escape names no character, {error}") from None


_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def read_events(text: str, name: str, read: Read[T]) -> T:
    """Return what `read` makes of the events of a YAML text.

    The C parser is 25 times as fast. But it refuses some things that YAML 1.2 allows, such as
    `{url: http://x}`, so what it refuses is read once more by the Python parser, which in turn
    refuses tabs that the C parser takes. Raises LoadError, with line and column, when neither
    takes the text; the one that came further tells why.
    """
    try:
        return _read(c_events, text, name, read)
    except ImportError:
        return _read(python_events, text, name, read)
    except _SyntaxError as error:
        if len(text) > _SECOND_OPINION_UP_TO:
            raise
        first = error
    try:
        return _read(python_events, text, name, read)
    except _SyntaxError as second:
        raise max(second, first, key=_reached) from None


class _SyntaxError(LoadError):
    """No YAML, by one of the parsers."""


def _reached(error: _SyntaxError) -> tuple[int, int]:
    place = error.place
    return ((place.line or 0), (place.column or 0)) if place else (0, 0)


def _read(events: Callable[[str], Iterator[Any]], text: str, name: str, read: Read[T]) -> T:
    masked, unmask = _mask(text)
    stream = events(masked)
    try:
        return read(_unmasked(stream, unmask) if unmask else stream)
    except ReaderError:
        raise _unprintable(text, name) from None
    except MarkedYAMLError as error:
        raise _syntax(error, text, name) from None
    except YAMLError as error:
        raise _SyntaxError(f"is not valid YAML: {error}", place=Place(name)) from None


# YAML 1.2 breaks lines at LF and CR only (section 5.4). Both parsers still follow 1.1, and break
# and fold texts at three more, and the C parser drops a byte order mark at the start of any
# line. So they get to see unused private characters in the place of these.
_MISREAD: Final = "\x85\u2028\u2029\ufeff"


def _mask(text: str) -> tuple[str, dict[int, str]]:
    misread = [character for character in _MISREAD if character in text]
    if not misread:
        return text, {}
    unused = (chr(code) for code in range(0xE000, 0xF900) if chr(code) not in text)
    pairs = list(zip(misread, unused, strict=False))
    mask = {ord(character): stand_in for character, stand_in in pairs}
    return text.translate(mask), {ord(stand_in): character for character, stand_in in pairs}


def _unmasked(events: Iterator[Any], unmask: dict[int, str]) -> Iterator[Any]:
    for event in events:
        if event.__class__ is ScalarEvent:
            event.value = event.value.translate(unmask)
        yield event


# YAML 1.2.2, section 5.1.
_UNPRINTABLE: Final = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)


def _unprintable(text: str, name: str) -> _SyntaxError:
    found = _UNPRINTABLE.search(text)
    offset = found.start() if found else 0
    return _SyntaxError(
        f"is not valid YAML: it holds the control character U+{ord(text[offset]):04X}",
        place=place_at(name, text, offset),
        hint="remove it, or write it as an escape in double quotes",
    )


def _syntax(failure: Any, text: str, name: str) -> _SyntaxError:
    mark = failure.problem_mark or failure.context_mark
    offset = min(mark.index, len(text)) if mark else 0
    parts = [part for part in (failure.problem, failure.context) if part]
    return _SyntaxError(
        f"is not valid YAML: {', '.join(parts)}",
        place=place_at(name, text, offset),
        hint=hint_for(failure.problem or "", text, offset),
    )
