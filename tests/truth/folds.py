"""The recordings, and the facts that are learned from some of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from normalizer.document import Document
from normalizer.evidence.facts import Fact
from normalizer.evidence.observing import observe
from normalizer.loading import load
from normalizer.refine import Inputs, Refined, repair, unproven
from normalizer.traffic.exchange import Exchange
from normalizer.traffic.matching import Match, Matcher
from normalizer.traffic.reading import read
from tests.published import IBKR, RECORDINGS


@cache
def recordings(folder: Path = RECORDINGS) -> tuple[Exchange, ...]:
    """All recorded answers that have a body."""
    found = (entry for entry in read(folder) if isinstance(entry, Exchange))
    return tuple(exchange for exchange in found if exchange.has_body)


@cache
def claims(spec: Path = IBKR) -> Document:
    """The document as it was published, but for repairs that need no evidence."""
    return unproven(load(spec)).document


@cache
def operation(exchange: Exchange) -> str:
    """`GET /x/{y}`."""
    found = Matcher(claims()).match(exchange)
    assert isinstance(found, Match)
    return f"{found.site.method.upper()} {found.template}"


def learned(from_: Sequence[Exchange], habits: tuple[str, ...] = ()) -> Document:
    """The document once its own examples, these recordings and accepted habits are known.

    It is the same object where others prove the same.
    """
    refined = _published()
    facts = observe(refined.document, from_, refined.origins.of).facts
    return _repaired(tuple(replace(fact, count=1) for fact in facts), habits)


@cache
def _published() -> Refined:
    return unproven(load(IBKR))


@cache
def _repaired(facts: tuple[Fact, ...], habits: tuple[str, ...]) -> Document:
    return repair(load(IBKR), Inputs(observed=facts, habits=habits)).document
