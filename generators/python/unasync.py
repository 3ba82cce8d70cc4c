"""Derives the synchronous half of the Python client's runtime from the asynchronous one.

`python -m generators.python.unasync` writes each `<name>_sync.py` beside its `<name>_async.py`. It
goes by tokens: `async` and `await` go, and a few names are others. A module that says `By hand` in
its first line is how one side waits, and has a twin that is written by hand too.
"""

from __future__ import annotations

import io
import tempfile
import tokenize
from collections.abc import Iterator
from pathlib import Path

from generators.formatting import format_python
from generators.templates import folder

_BY_HAND = '"""By hand'
_NAMES = {
    "AbstractAsyncContextManager": "AbstractContextManager",
    "AsyncByteStream": "SyncByteStream",
    "AsyncClient": "Client",
    "AsyncConnections": "SyncConnections",
    "AsyncCore": "SyncCore",
    "AsyncGenerator": "Generator",
    "AsyncIterator": "Iterator",
    "AsyncPages": "Pages",
    "AsyncStreaming": "Streaming",
    "aclose": "close",
    "asynccontextmanager": "contextmanager",
    "aread": "read",
    "aiter_raw": "iter_raw",
    "aiter_bytes": "iter_bytes",
    "anext": "next",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
}
_DROPPED = ("async", "await")
_WRAPPER = "Awaitable"
"""`Awaitable[T]` is `T` to who does not wait."""


def synchronous(source: str, name: str) -> str:
    """The synchronous twin of a module called `name`, laid out."""
    text = "".join(_tokens(source))
    note = f"# Derived from {name} by `python -m generators.python.unasync`: change that one.\n"
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "made.py"
        file.write_text(note + text, "utf-8")
        format_python(file)
        return file.read_text("utf-8")


def sources(root: Path) -> Iterator[tuple[Path, Path]]:
    """Each asynchronous module that is a source, and where its twin stands."""
    for path in sorted(root.rglob("*_async.py")):
        if not path.read_text("utf-8").startswith(_BY_HAND):
            yield path, path.with_name(path.name.replace("_async.py", "_sync.py"))


def _tokens(source: str) -> Iterator[str]:
    """The module's text without its waiting, piece by piece, with the space between tokens."""
    lines = source.splitlines(keepends=True)
    row, column = 1, 0
    drop_space = False
    closing: list[bool] = []  # for each bracket that is open: whether it is dropped when it closes
    wrapper = False
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        between = _between(lines, (row, column), token.start)
        row, column = token.end
        text, space = token.string, "" if drop_space else between
        drop_space = False
        if token.type == tokenize.NAME and text in _DROPPED:
            text, drop_space = "", True
        elif token.type == tokenize.NAME and text == _WRAPPER and _opens(lines, token):
            text, wrapper = "", True
        elif token.type == tokenize.NAME:
            text = _renamed(text)
        elif token.type == tokenize.OP and text in "([{":
            closing.append(wrapper)
            text = "" if wrapper else text
            wrapper = False
        elif token.type == tokenize.OP and text in ")]}":
            text = "" if closing.pop() else text
        yield space + text


def _renamed(name: str) -> str:
    return _NAMES.get(name) or (f"{name[:-6]}_sync" if name.endswith("_async") else name)


def _opens(lines: list[str], token: tokenize.TokenInfo) -> bool:
    return lines[token.end[0] - 1][token.end[1] :].startswith("[")


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    """What the file has between two places: blanks, and lines that are continued."""
    (row, column), (last, until) = start, end
    if row == last:
        return lines[row - 1][column:until] if row <= len(lines) else ""
    after = lines[last - 1][:until] if last <= len(lines) else ""
    return lines[row - 1][column:] + "".join(lines[row : last - 1]) + after


if __name__ == "__main__":
    for source, twin in sources(folder("python")):
        twin.write_text(synchronous(source.read_text("utf-8"), source.name), "utf-8")
