"""From two documents and the evidence to the report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from moneyer.truth.gathering import Gathered, Key, gather, key_of
from moneyer.truth.judging import Judged, Judging
from moneyer.truth.places import Declared, Places
from moneyer.truth.report import (
    Change,
    Claim,
    Contradiction,
    HabitSeen,
    Operation,
    Report,
    Share,
    Verdict,
)
from normalizer.evidence.facts import Fact, merge
from normalizer.evidence.habits import supports
from normalizer.evidence.observed import Observed, Seen
from normalizer.evidence.observing import seen_in_examples
from normalizer.evidence.widen import stale, told_of
from normalizer.pipeline import Refined
from normalizer.traffic.exchange import Exchange, Skipped


def build(
    name: str,
    published: Refined,
    refined: Refined,
    observed: Observed,
    habits: Sequence[str],
    traffic: Iterable[Exchange | Skipped],
) -> Report:
    """The report on a document.

    `published` is it as claimed (`refine.unproven`), `refined` as `observed` facts and accepted
    `habits` made it. `name` is that of its file.
    """
    judging = Judging(published, refined)
    examples = list(judging.examples())
    recordings = judging.recordings(traffic)
    gone = _stale(published, observed.facts)
    known = [fact for fact in observed.facts if fact not in gone]
    places = Places(published.document)
    gathered = gather(places, examples, recordings, known, observed.seen, published)
    changes = _changes(refined)
    learned = Observed.of(
        merge(*(each.published for each in (*examples, *recordings.judged))),
        (
            *seen_in_examples(published.document),
            *(Seen(*place, count) for place, count in recordings.seen.items()),
        ),
    )
    everything = observed.merged(learned)
    info = published.document.tree.get("info")
    info = info if isinstance(info, dict) else {}
    return Report(
        spec=name,
        title=str(info.get("title") or ""),
        version=str(info.get("version") or ""),
        operations=tuple(
            _operation(declared, gathered[operation], changes)
            for operation, declared in places.operations.items()
        ),
        examples=_share(example for example in examples if not example.mistaken),
        recordings=_share(recordings.judged),
        mistaken=sum(bool(example.mistaken) for example in examples),
        stale=len(gone),
        habits=tuple(
            HabitSeen(support, support.habit.id in habits)
            for support in supports(everything.facts, everything.operations)
            if support.is_proposed or support.habit.id in habits
        ),
        unmatched=dict(sorted(recordings.unmatched.items())),
        skipped=dict(sorted(recordings.skipped.items())),
    )


def _share(judged: Iterable[Judged]) -> Share:
    found = list(judged)
    return Share(
        len(found),
        sum(not each.published for each in found),
        sum(not each.refined for each in found),
    )


def _stale(published: Refined, facts: Sequence[Fact]) -> set[Fact]:
    """The facts that are about nothing in the document."""
    now = {
        fact: [replace(fact, pointer=place) for place in published.origins.now(fact.pointer)]
        for fact in facts
    }
    gone = set(stale(published.document, [fact for moved in now.values() for fact in moved]))
    return {fact for fact, moved in now.items() if gone.issuperset(moved)}


# --- operations ----------------------------------------------------------------------------------


def _operation(
    declared: Declared, gathered: Mapping[str, Gathered], changes: Mapping[Key, Change]
) -> Operation:
    order = ["request", *(status for status in gathered if status != "request")]
    claims = [
        _claim(declared, status, gathered[status], changes)
        for status in order
        if status in gathered and _matters(declared, status, gathered[status])
    ]
    return Operation(
        declared.site.method.upper(),
        declared.site.path,
        tuple(claims) or (Claim("", "no schema", "unproven"),),
    )


def _matters(declared: Declared, status: str, gathered: Gathered) -> bool:
    return bool(
        declared.has_schema(status) or gathered.judged or gathered.facts or gathered.undescribed
    )


def _claim(
    declared: Declared, status: str, gathered: Gathered, changes: Mapping[Key, Change]
) -> Claim:
    sound = [each for each in gathered.judged if not each.mistaken]
    contradictions = _contradictions(gathered, changes)
    mistaken = (found for each in gathered.judged for found in each.mistaken)
    seen = gathered.seen if declared.has_schema(status) else 0
    return Claim(
        status=status,
        words=declared.words(status),
        verdict=_verdict(contradictions, gathered.facts, is_seen=bool(sound or seen)),
        examples=sum(not each.is_recorded for each in sound),
        recordings=sum(each.is_recorded for each in sound),
        facts=len(gathered.facts),
        seen=seen,
        undescribed=gathered.undescribed,
        mistaken=tuple(sorted(set(mistaken))),
        contradictions=contradictions,
    )


def _verdict(
    contradictions: Sequence[Contradiction], facts: Sequence[Fact], *, is_seen: bool
) -> Verdict:
    if any(found.stands for found in contradictions):
        return "contradicted"
    added = sum(fact.kind == "property" for fact in facts)
    if len(contradictions) > added:  # what was declared beside the rest contradicts nothing
        return "widened"
    return "true" if is_seen or facts else "unproven"


def _contradictions(gathered: Gathered, changes: Mapping[Key, Change]) -> tuple[Contradiction, ...]:
    facts: dict[Key, Fact] = {}
    counts: dict[Key, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for each in gathered.judged:
        source = "recordings" if each.is_recorded else "examples"
        before, after = _entered(each.published, facts), _entered(each.refined, facts)
        for key in before | after:
            counts[key][source] += 1
        for key in after:
            counts[key]["stands"] += 1
    for fact in gathered.facts:
        facts[key_of(fact)] = fact
        counts[key_of(fact)]["facts"] += fact.count
    found = (
        Contradiction(
            key[0],
            told_of(fact),
            counts[key]["examples"],
            counts[key]["recordings"],
            counts[key]["facts"],
            changes.get(key),
            bool(counts[key]["stands"]),
        )
        for key, fact in sorted(facts.items())
    )
    return tuple(sorted(found, key=lambda each: not each.stands))


def _entered(found: Sequence[Fact], facts: dict[Key, Fact]) -> set[Key]:
    """The keys of facts, which are entered under them."""
    keyed = {key_of(fact): fact for fact in found}
    facts.update(keyed)
    return set(keyed)


def _changes(refined: Refined) -> dict[Key, Change]:
    """What step s13 did, by the facts that it gave way to."""
    operations: dict[tuple[str, str], list[str]] = defaultdict(list)
    evidence: dict[tuple[str, str], dict[str, Any]] = {}
    for record in refined.log:
        if record.get("x-step") == "s13" and "x-at" in record:
            finding = (record["x-at"], record["x-message"])
            operations[finding].append(f"{record['op']} {record['path']}")
            if "x-evidence" in record:
                evidence[finding] = record
    changes: dict[Key, Change] = {}
    for finding, record in evidence.items():
        change = Change(record["x-confidence"], record["x-reason"], tuple(operations[finding]))
        for fact in record["x-evidence"]:
            pointer = refined.origins.of(fact["pointer"])
            seen = repr(fact.get("seen", ""))  # the log leaves out what is empty
            changes[pointer, fact["kind"], fact.get("claim", ""), seen] = change
    return changes
