"""What the table and the page say alike."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generators.encoders.characters import escape_unplain
from moneyer.truth.report import (
    Claim,
    Contradiction,
    HabitSeen,
    Operation,
    Share,
    Verdict,
    percent_told,
)


def shown(text: str) -> str:
    """Text of a document with everything escaped that does not print as itself."""
    return escape_unplain(text, lambda character: f"\\u{ord(character):04x}")


def rows(operation: Operation) -> Iterator[tuple[str, Claim]]:
    """The claims with their statuses; those that say the same, one after the other, in one."""
    for (verdict, is_answer, *_), same in groupby(operation.claims, _alike):
        claims = list(same)
        if is_answer and verdict in ("true", "unproven"):
            yield " ".join(claim.status for claim in claims), claims[0]
        else:
            yield from ((claim.status, claim) for claim in claims)


def _alike(claim: Claim) -> tuple[Verdict, bool, str, str]:
    return claim.verdict, claim.status != "request", claim.words, claim.evidence


def seen_told(found: Contradiction) -> str:
    """`seen in 2 examples, 1 recording, 3 observed answers`."""
    counts = (
        (found.examples, "example"),
        (found.recordings, "recording"),
        (found.facts, "observed answer"),
    )
    return "seen in " + ", ".join(
        f"{count} {noun}{'s' * (count > 1)}" for count, noun in counts if count
    )


def share_told(noun: str, share: Share) -> str:
    """`38 recordings: 26 fit as published (68.4 %), 38 refined (100.0 %)`."""
    if not share.evidence:
        return f"0 {noun}s"
    return (
        f"{share.evidence} {noun}{'s' * (share.evidence > 1)}: "
        f"{share.published} fit as published ({percent_told(share.published, share.evidence)}), "
        f"{share.refined} refined ({percent_told(share.refined, share.evidence)})"
    )


def habit_told(habit: HabitSeen) -> str:
    """A habit, its support, and whether it is applied."""
    return f"habit {'accepted' if habit.accepted else 'proposed'}: {habit.support}"
