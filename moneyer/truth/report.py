"""The report: for each operation what is claimed, what evidence there is, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from normalizer.evidence.habits import Support
from normalizer.evidence.learning import Mistaken

Verdict: TypeAlias = Literal[
    "contradicted",  # some evidence contradicts the refined type too
    "widened",  # the published type was contradicted; all evidence fits the refined one
    "true",  # all evidence fits the type as published
    "unproven",  # there is no evidence
]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
"""The worst first."""


@dataclass(frozen=True, slots=True)
class Change:
    """What step s13 did about a contradiction: JSON Patch operations, each as `op path`."""

    confidence: str
    reason: str
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A place of the published document that evidence contradicts, in words without payload.

    In a claim, those that stand come first: some evidence contradicts the refined type too.
    `examples` and `recordings` say how many of them show it; `facts`, how often it was observed
    before. `change` is None where nothing was done about it.
    """

    pointer: str
    told: str
    examples: int
    recordings: int
    facts: int
    change: Change | None
    stands: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """What an operation declares for its request or for one status, and what became of it.

    `mistaken` are examples that rules decided on; they are no evidence. `undescribed` are
    recordings for which there is no schema. `seen` answers were observed before.
    """

    status: str
    words: str
    verdict: Verdict
    examples: int = 0
    recordings: int = 0
    facts: int = 0
    seen: int = 0
    undescribed: int = 0
    mistaken: tuple[Mistaken, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def evidence(self) -> str:
        """`3 examples, 2 recordings, 4 facts`."""
        counts = (
            (self.examples, "example", "s"),
            (self.recordings, "recording", "s"),
            (self.facts, "fact", "s"),
            (len(self.mistaken), "mistaken", ""),
            (self.undescribed, "without a schema", ""),
        )
        told = [f"{count} {noun}{plural * (count > 1)}" for count, noun, plural in counts if count]
        if self.seen and not (self.examples or self.recordings):
            told.append(f"seen {self.seen} time{'s' * (self.seen > 1)} before")
        return ", ".join(told)


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with its claims: the request first, then the statuses as declared."""

    method: str
    path: str
    claims: tuple[Claim, ...]

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def verdict(self) -> Verdict:
        """The worst of its claims; `true` only when that is known of what it answers on success.

        An error that all operations share proves nothing about one of them.
        """
        found = {claim.verdict for claim in self.claims}
        for verdict in ("contradicted", "widened"):
            if verdict in found:
                return verdict
        successes = {claim.verdict for claim in self.claims if claim.status.startswith("2")}
        return "true" if "true" in (successes or found) else "unproven"

    @property
    def places(self) -> int:
        """How many places of the document evidence contradicts."""
        return len({found.pointer for claim in self.claims for found in claim.contradictions})


@dataclass(frozen=True, slots=True)
class Share:
    """How many of so many pieces of evidence fit the published types, and how many the refined."""

    evidence: int
    published: int
    refined: int

    def __add__(self, other: Share) -> Share:
        return Share(
            self.evidence + other.evidence,
            self.published + other.published,
            self.refined + other.refined,
        )

    def reaches(self, threshold: float) -> bool:
        """Whether enough of it fits the refined types; no evidence is enough for nothing but 0."""
        if not self.evidence:
            return threshold <= 0
        return self.refined * 100 >= threshold * self.evidence


def percent(part: int, whole: int) -> float | None:
    """With one decimal, rounded down: all but one is never 100."""
    return part * 1000 // whole / 10 if whole else None


def percent_told(part: int, whole: int) -> str:
    """`68.4 %`, or a dash where there is nothing to have a share of."""
    found = percent(part, whole)
    return "–" if found is None else f"{found} %"  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class HabitSeen:
    """A habit of the server with its support, and whether it is applied."""

    support: Support
    accepted: bool


@dataclass(frozen=True, slots=True)
class Report:
    """All of it. `spec` is a file name; `stale` counts facts that are about nothing."""

    spec: str
    title: str
    version: str
    operations: tuple[Operation, ...]
    examples: Share
    recordings: Share
    mistaken: int
    stale: int
    habits: tuple[HabitSeen, ...]
    unmatched: Mapping[str, int]
    skipped: Mapping[str, int]

    @property
    def total(self) -> Share:
        return self.examples + self.recordings

    @property
    def verdicts(self) -> dict[Verdict, int]:
        """How many operations have each verdict."""
        found = [operation.verdict for operation in self.operations]
        return {verdict: found.count(verdict) for verdict in VERDICTS}
