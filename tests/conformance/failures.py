"""The cases that a client is known to fail, each with its reason."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from tests.conformance.cases import every_case

LISTED = Path(__file__).with_name("expected_failures.yaml")
MODES = {"python": ("sync", "async"), "typescript": ("async",)}


@cache
def expected() -> dict[tuple[str, str, str], str]:
    """The reason, by language, mode and id of the case."""
    known = {case.id for case in every_case()}
    found: dict[tuple[str, str, str], str] = {}
    for entry in YAML(typ="safe").load(LISTED):
        reason = (entry["reason"] or "").strip()
        assert reason, f"no reason is given for {entry['cases']}"
        for mode in entry.get("modes", MODES[entry["language"]]):
            assert mode in MODES[entry["language"]], f"{entry['language']} has no mode {mode}"
            for case in entry["cases"]:
                assert case in known, f"there is no case {case}"
                key = (entry["language"], mode, case)
                assert key not in found, f"{key} is listed twice"
                found[key] = reason
    return found
