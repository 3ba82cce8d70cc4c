"""The report as JSON; docs/truth.md says what its members are."""

from __future__ import annotations

from typing import Any

from moneyer.truth.report import (
    Claim,
    Contradiction,
    HabitSeen,
    Operation,
    Report,
    Share,
    percent,
)

VERSION = 1


def as_tree(report: Report) -> dict[str, Any]:
    """The report as JSON has it: no time, no path of this machine, no payload."""
    return {
        "version": VERSION,
        "spec": report.spec,
        "title": report.title,
        "api_version": report.version,
        "score": {
            "total": _share(report.total),
            "examples": _share(report.examples),
            "recordings": _share(report.recordings),
            "mistaken": report.mistaken,
        },
        "verdicts": dict(report.verdicts),
        "operations": [_operation(operation) for operation in report.operations],
        "habits": [_habit(habit) for habit in report.habits],
        "stale_facts": report.stale,
        "unmatched": dict(report.unmatched),
        "skipped": dict(report.skipped),
    }


def _share(share: Share) -> dict[str, Any]:
    return {
        "evidence": share.evidence,
        "fits_published": share.published,
        "fits_refined": share.refined,
        "percent_published": percent(share.published, share.evidence),
        "percent_refined": percent(share.refined, share.evidence),
    }


def _operation(operation: Operation) -> dict[str, Any]:
    return {
        "method": operation.method,
        "path": operation.path,
        "verdict": operation.verdict,
        "claims": [_claim(claim) for claim in operation.claims],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "status": claim.status,
        "claim": claim.words,
        "verdict": claim.verdict,
        "evidence": {
            "examples": claim.examples,
            "recordings": claim.recordings,
            "facts": claim.facts,
            "seen": claim.seen,
            "undescribed": claim.undescribed,
        },
        "contradictions": [_contradiction(found) for found in claim.contradictions],
        "mistaken": [
            {"pointer": m.pointer, "schema": m.schema, "rule": m.rule, "reason": m.reason}
            for m in claim.mistaken
        ],
    }


def _contradiction(found: Contradiction) -> dict[str, Any]:
    change = found.change
    return {
        "pointer": found.pointer,
        "told": found.told,
        "examples": found.examples,
        "recordings": found.recordings,
        "facts": found.facts,
        "stands": found.stands,
        "change": change
        and {
            "confidence": change.confidence,
            "reason": change.reason,
            "operations": list(change.operations),
        },
    }


def _habit(habit: HabitSeen) -> dict[str, Any]:
    support = habit.support
    return {
        "id": support.habit.id,
        "title": support.habit.title,
        "operations": support.operations,
        "of": support.of,
        "places": support.places,
        "proposed": support.is_proposed,
        "accepted": habit.accepted,
    }
