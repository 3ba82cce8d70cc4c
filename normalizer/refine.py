"""The normaliser as one call: a published document in, a refined one out, with its log."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer import pipeline
from normalizer.bundling.files import Files
from normalizer.catalogue import STEPS
from normalizer.errors import MoneyerError
from normalizer.evidence.facts import Fact
from normalizer.evidence.habits import refuse_unknown
from normalizer.evidence.learning import learn
from normalizer.findings import Kind, Step
from normalizer.loading import Source, load
from normalizer.pipeline import Refined
from normalizer.steps import s13_evidence

if TYPE_CHECKING:
    from normalizer.overlay import Overlay


@dataclass(frozen=True, slots=True)
class Inputs:
    """What may come with a document: an overlay, observed facts, and accepted habits (by id).

    With `lenient_overlay`, a target that matches nothing is no error: the overlay was written for
    another edition of the document. `remote_hosts` may be asked for the other files that the
    description consists of; those in its folder are read as they are needed.
    """

    overlay: Overlay | None = None
    observed: Sequence[Fact] = ()
    lenient_overlay: bool = False
    remote_hosts: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()


def repair(source: Source, inputs: Inputs | None = None) -> Refined:
    """Lifts, overlays and repairs a loaded document: what the IR is lowered from.

    The tree of `source` is the one that changes. Raises MoneyerError for what is no OpenAPI
    document, and for an overlay that does not fit.
    """
    inputs = inputs or Inputs()
    refuse_unknown(inputs.habits)
    refined = _begun(source, inputs)
    evidence = s13_evidence.make_step(inputs.observed, refined.origins.now, inputs.habits)
    steps = [evidence if step.id == evidence.id else step for step in _of_kind("repair")]
    return pipeline.advance(refined, steps)


def unproven(source: Source, inputs: Inputs | None = None) -> Refined:
    """A document with all repairs but those that evidence asks for: what its types claim.

    Raises MoneyerError, as `repair` does.
    """
    refined = _begun(source, inputs or Inputs())
    claims = [step for step in _of_kind("repair") if step.id != s13_evidence.STEP.id]
    return pipeline.advance(refined, claims)


def _begun(source: Source, inputs: Inputs) -> Refined:
    """Lifted, overlaid, and in order."""
    files = Files(source.path, hosts=inputs.remote_hosts) if _has_parts(source.data) else None
    refined = pipeline.start(source, files)
    pipeline.advance(refined, _of_kind("lift"))
    refined.warnings += (
        f"{source.name}: references to {file} are not followed: {reason}"
        for file, reason in sorted(files.refused.items() if files else ())
    )
    if inputs.overlay is not None:
        from normalizer.overlay import apply as apply_overlay  # it brings a JSONPath library

        refined.log += apply_overlay(
            refined.document,
            inputs.overlay,
            refined.origins,
            strict=not inputs.lenient_overlay,
            warnings=refined.warnings,
        )
    return pipeline.advance(refined, _of_kind("structure"))


def _has_parts(data: bytes) -> bool:
    """Whether a document may refer to other files; most say in a glance that they do not."""
    return b"\0" in data or _ELSEWHERE.search(data) is not None  # UTF-16 is not looked into


_ELSEWHERE = re.compile(rb"""\$ref(?!["']?[ ]*:[ ]*["']?#)""")


def proven(source: Source) -> list[Fact]:
    """What the examples of a document prove about its types, by published pointer.

    Raises MoneyerError for what is no OpenAPI document.
    """
    return proven_of(unproven(source))


def proven_of(refined: Refined) -> list[Fact]:
    """The same of a document that no evidence has widened yet."""
    return learn(refined.document, refined.origins.of)


def narrow(refined: Refined) -> Refined:
    """Takes away what weaker generators cannot do; the document is then the normalised one."""
    return pipeline.advance(refined, _of_kind("narrow"))


def normalize(spec: str | os.PathLike[str] | Source, inputs: Inputs | None = None) -> Refined:
    """Reads (a path, or `-` for standard input), repairs and narrows a document.

    Raises MoneyerError.
    """
    source = spec if isinstance(spec, Source) else load(spec)
    try:
        return narrow(repair(source, inputs))
    except RecursionError:
        raise MoneyerError(f"{source.name} nests deeper than moneyer can follow") from None


_ORDERED = pipeline.ordered(STEPS)


def _of_kind(kind: Kind) -> list[Step]:
    return [step for step in _ORDERED if step.kind == kind]
