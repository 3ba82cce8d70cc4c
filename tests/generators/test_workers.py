"""Work that is shared over the cores gives what it gives without."""

from __future__ import annotations

import os
import threading
from functools import partial

import pytest

from generators import engine, workers
from generators.contract import Context
from generators.ledger import Ledger
from generators.workers import shared
from tests.generators.shop import shop


def _square(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def _fail() -> tuple[int, int]:
    raise ValueError("no")


def test_results_come_in_order_and_from_other_processes() -> None:
    found = list(shared([partial(_square, number) for number in range(4)]))
    assert [value for value, _ in found] == [0, 1, 4, 9]
    if workers._CAN_COPY and (os.cpu_count() or 1) > 1 and threading.active_count() == 1:
        assert len({process for _, process in found}) == 4


def test_the_error_of_a_piece_is_raised_here() -> None:
    with pytest.raises(ValueError, match="no"):
        list(shared([partial(_square, 2), _fail]))


def test_all_targets_side_by_side_are_what_they_are_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def made() -> tuple[object, bytes]:
        ledger = Ledger()
        contexts = {t: Context("shop", ledger, "0") for t in engine.BUILT_IN}
        files = {target: m.files for target, m in engine.make_all(shop(), contexts, ledger).items()}
        return files, ledger.write()

    together = made()
    monkeypatch.setattr(workers, "_CAN_COPY", False)
    assert made() == together
