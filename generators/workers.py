"""Work shared over the cores: independent pieces, each in a copy of this process."""

from __future__ import annotations

import os
import pickle
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import IO, TypeVar

T = TypeVar("T")

# What a copy of a process may do on macOS, its system libraries leave open.
_CAN_COPY = hasattr(os, "fork") and sys.platform != "darwin"


def shared(pieces: Sequence[Callable[[], T]]) -> Iterator[T]:
    """The results of all pieces, in order; they must be picklable.

    The first piece is done here while the others are done in copies of this process, which see all
    that this one has in memory. A piece that fails in a copy is done again here, so that it is
    here where its error is raised. Where there is one core, or other threads run (which a copy
    would not have), all are done here.
    """
    if not _CAN_COPY or (os.cpu_count() or 1) < 2 or threading.active_count() > 1:
        yield from (piece() for piece in pieces)
        return
    with ExitStack() as stack:
        elsewhere = [(piece, *_started(piece, stack)) for piece in pieces[1:]]
        yield from (piece() for piece in pieces[:1])
        for piece, child, answer in elsewhere:
            yield _result(piece, child, answer)


def _started(piece: Callable[[], T], stack: ExitStack) -> tuple[int, IO[bytes]]:
    """Begins a piece in a copy of this process; its number, and where its result will stand."""
    answer = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 (the stack closes it)
    child = os.fork()
    if child:
        return child, answer
    code = 1
    try:  # a copy must never do what comes after this
        pickle.dump(piece(), answer, pickle.HIGHEST_PROTOCOL)
        answer.flush()
        code = 0
    finally:
        os._exit(code)


def _result(piece: Callable[[], T], child: int, answer: IO[bytes]) -> T:
    _, status = os.waitpid(child, 0)
    if status:
        return piece()
    answer.seek(0)
    result: T = pickle.load(answer)  # written by ourselves, a moment ago
    return result
