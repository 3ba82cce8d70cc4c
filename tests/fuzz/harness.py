"""What must hold for any bytes, and the check of it, with a limit on time."""

from __future__ import annotations

import ast
import json
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from generators import engine
from generators.contract import Context
from generators.ir.lowering import lower
from generators.ledger import Ledger
from normalizer import changelog
from normalizer.errors import MoneyerError
from normalizer.loading import load_bytes
from normalizer.refine import normalize, repair
from normalizer.values import copy, same

SECONDS = 60
_GROWTH = 400  # bytes of output for each byte of input, and a fixed part
_FIXED = 4_000_000


@dataclass(frozen=True)
class Outcome:
    """`refused` is a clear error; `fault` names what went wrong: the stage, the error, the line."""

    refused: str = ""
    fault: str = ""


class _Slow(BaseException):
    """Took too long; not an Exception, so that nothing swallows it."""


@contextmanager
def _in_time() -> Iterator[None]:
    def expire(*_: Any) -> None:
        raise _Slow

    signal.signal(signal.SIGALRM, expire)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)


def check(data: bytes, name: str, *, whole: bool) -> Outcome:
    """Loads and normalises bytes and, with `whole`, makes all surfaces of them."""
    stage = ["loading"]
    try:
        with _in_time():
            _check(data, name, stage, whole=whole)
    except MoneyerError as error:
        line = str(error)
        return Outcome(refused=line) if "\n" not in line and line else Outcome(fault="empty error")
    except _Slow:
        return Outcome(fault=f"{stage[0]}: more than {SECONDS} s")
    except (Exception, RecursionError) as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{frame.filename.rpartition('/')[2]}:{frame.lineno}"
        return Outcome(fault=f"{stage[0]}: {type(error).__name__} in {place}: {str(error)[:150]}")
    return Outcome()


def _check(data: bytes, name: str, stage: list[str], *, whole: bool) -> None:
    source = load_bytes(data, name)
    raw = copy(source.tree)
    stage[0] = "normalising"
    refined = normalize(source)
    written = refined.write()
    stage[0] = "laws"
    assert same(changelog.replay(refined.log, raw), refined.document.tree), "the log replays"
    assert same(changelog.undo(refined.log, refined.document.tree), raw), "the log undoes"
    stage[0] = "a second pass"
    again = normalize(load_bytes(written, "again.json"))
    steps = [record["x-step"] for record in again.log if "x-at" in record]
    assert not steps, f"nothing is found, but by {steps[:3]}"
    assert again.write() == written, "the same bytes are written"
    if whole:
        stage[0] = "lowering"
        document = repair(load_bytes(data, name))
        api = lower(document.document, document.origins.of)
        for target in engine.BUILT_IN:
            stage[0] = target
            context = Context(package="made", ledger=Ledger(), tool_version="0")
            _files(engine.make(target, api, context), len(data))


def _files(made: engine.Made, size: int) -> None:
    total = 0
    for file in made.files:
        data = file.data.encode() if isinstance(file.data, str) else file.data
        total += len(data)
        if file.name.endswith(".py"):
            ast.parse(data)
        elif file.name.endswith(".json"):
            json.loads(data)
    assert total <= _FIXED + _GROWTH * size, f"{total} bytes are made of {size}"
