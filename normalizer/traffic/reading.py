"""Files and folders of recorded traffic to exchanges, whatever format each file has."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from normalizer.errors import LoadError, Place, UsageError
from normalizer.loading import DEFAULT_LIMITS, Limits
from normalizer.traffic import har, recorded, wiremock
from normalizer.traffic.exchange import Exchange, Skipped, Unusable
from normalizer.traffic.json_text import json_of, text_of

_LINES: Final = (".jsonl", ".ndjson")
_SUFFIXES: Final = (".json", ".har", *_LINES)
_EXPECTED: Final = (
    "expected an object {method, path, status, body}, an HTTP archive (HAR), JSON lines of these, "
    "or mappings of WireMock"
)
_OF_NO_FORM: Final = "it is no exchange in a form that is known"


def read(path: Path, *, limits: Limits = DEFAULT_LIMITS) -> Iterator[Exchange | Skipped]:
    """Each exchange that a file, or the files of a folder and below, recorded, in sorted order.

    In a folder, files that end in .json, .har, .jsonl and .ndjson are read, but for hidden ones.
    What cannot be used comes as Skipped, with its reason.

    Raises UsageError when there is no such file or folder, and LoadError, while it goes, for a
    file of another form, one that is no JSON or more than the limits, and an empty folder.
    """
    for file in _files(path):
        if file.suffix.lower() in _LINES:
            yield from _of_lines(file, limits)
        else:
            yield from _of_tree(file, limits)


def _files(path: Path) -> list[Path]:
    if os.path.isfile(path):
        return [path]
    if not os.path.isdir(path):
        raise UsageError("no such file or folder", place=Place(str(path)))
    found: list[Path] = []
    for folder, below, names in os.walk(path, onerror=_refuse):
        below[:] = [name for name in below if name != wiremock.FILES and name[0] != "."]
        files = (Path(folder, name) for name in names if name[0] != ".")
        found += [
            file for file in files if file.suffix.lower() in _SUFFIXES and os.path.isfile(file)
        ]
    if not found:
        hint = f"expected files that end in {', '.join(_SUFFIXES)}"
        raise LoadError("holds no recorded traffic", place=Place(str(path)), hint=hint)
    return sorted(found)


def _refuse(error: OSError) -> None:
    reason = error.strerror or "it is no folder"
    raise LoadError(f"cannot be read: {reason}", place=Place(str(error.filename)))


def _of_tree(file: Path, limits: Limits) -> Iterator[Exchange | Skipped]:
    name = str(file)
    tree = json_of(text_of(file, limits), name, limits)
    if isinstance(tree, dict):
        for at, listed in (
            ("log/entries", har.entries(tree)),
            ("mappings", wiremock.mappings(tree)),
        ):
            if listed is not None:
                for position, node in enumerate(listed):
                    source = f"{name}#/{at}/{position}"
                    yield _entry(node, source, file, limits) or Skipped(source, _OF_NO_FORM)
                return
    found = _entry(tree, name, file, limits)
    if found is None:
        raise LoadError("is no recorded traffic", place=Place(name), hint=_EXPECTED)
    yield found


def _of_lines(file: Path, limits: Limits) -> Iterator[Exchange | Skipped]:
    """A line that is cut short, as the last one of a log may be, costs no other."""
    is_traffic = False
    # No other separators: inside of a JSON string they stand for themselves.
    for number, line in enumerate(text_of(file, limits).split("\n"), start=1):
        if not line.strip():
            continue
        source = f"{file}:{number}"
        try:
            node = json_of(line, source, limits)
        except LoadError:
            yield Skipped(source, "it is no JSON, or more than the limits")
            continue
        found = _entry(node, source, file, limits)
        is_traffic |= found is not None
        yield found or Skipped(source, _OF_NO_FORM)
    if not is_traffic:
        raise LoadError("is no recorded traffic", place=Place(str(file)), hint=_EXPECTED)


def _entry(node: Any, source: str, file: Path, limits: Limits) -> Exchange | Skipped | None:
    """What an object records; None when it is of no form that we know."""
    if not isinstance(node, dict):
        return None
    try:
        if har.is_entry(node):
            return har.exchange(node, source, limits)
        if wiremock.is_mapping(node):
            return wiremock.exchange(node, source, file, limits)
        if recorded.is_exchange(node):
            return recorded.exchange(node, source, limits)
    except Unusable as reason:
        return Skipped(source, str(reason))
    return None
