"""The checked-in list of differences from the published wire contract, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML


@dataclass(frozen=True)
class Exemption:
    """A difference that is meant: which step makes it, and why."""

    operation: str
    aspect: str
    step: str


def allowed() -> dict[tuple[str, str], Exemption]:
    """The list, by operation and aspect."""
    entries = YAML(typ="safe").load(Path(__file__).with_name("contract-exemptions.yaml"))
    found: dict[tuple[str, str], Exemption] = {}
    for entry in entries:
        assert entry["reason"].strip()
        for operation in entry["operations"]:
            key = (operation, entry["aspect"])
            assert key not in found, f"{key} is listed twice"
            found[key] = Exemption(operation, entry["aspect"], entry["step"])
    return found
