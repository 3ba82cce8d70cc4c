"""The examples of answers in a document, decoded by the client that is made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from normalizer.document import Document
from normalizer.evidence.examples import Evidence, examples
from normalizer.evidence.learning import mistaken
from normalizer.loading import load
from normalizer.refine import repair, unproven
from tests.truth.clients import Decoder


class Shares(NamedTuple):
    """Of so many examples of answers: how many fit, as published and once they are evidence."""

    examples: int
    published: int
    refined: int
    mistaken: int


def shares(spec: Path, folder: Path) -> Shares:
    """Raises AssertionError when an example does not come out of its client as it went in."""
    claims, known = unproven(load(spec)).document, repair(load(spec)).document
    wrong = {found.pointer for found in mistaken(known)}
    shown = [e for e in examples(known) if _is_answer(e)]
    return Shares(
        len(shown),
        _fitting(claims, shown, folder / "published"),
        _fitting(known, shown, folder / "refined"),
        sum(each.pointer in wrong for each in shown),
    )


def _is_answer(found: Evidence) -> bool:
    where = found.situation
    is_json = "json" in found.media_type
    return found.source == "body" and is_json and where.sent is False and " /" in where.operation


def _fitting(document: Document, shown: list[Evidence], folder: Path) -> int:
    decoder = Decoder(document, folder)
    fitting = 0
    for example in shown:
        status = example.situation.status
        code = (
            int(status)
            if status.isdigit()
            else 200
            if status == "default"
            else int(status[0]) * 100
        )
        value, found = decoder.decode(
            example.situation.operation, code, example.value, example.media_type
        )
        assert json.dumps(value, sort_keys=True) == json.dumps(example.value, sort_keys=True)
        fitting += not found
    return fitting
