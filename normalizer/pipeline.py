"""The pipeline: lift, overlay, structure, repair; then, for other tools, narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from normalizer import changelog, engine
from normalizer.changelog import Log
from normalizer.document import Document
from normalizer.findings import Kind, Step
from normalizer.loading import Source
from normalizer.origins import Origins
from normalizer.values import JsonObject, write
from normalizer.versions import edition

if TYPE_CHECKING:
    from normalizer.bundling.files import Files

ORDER: tuple[Kind, ...] = ("lift", "overlay", "structure", "repair", "narrow")


@dataclass(slots=True)
class Refined:
    """A document on its way: the tree as it is now, and the log of how it came to be."""

    source: Source
    document: Document
    log: Log
    origins: Origins = field(default_factory=Origins)
    warnings: list[str] = field(default_factory=list)

    def write(self) -> bytes:
        """The document in the one canonical form."""
        return write(self.document.tree)


def ordered(steps: Iterable[Step]) -> list[Step]:
    """The steps in the order of the picture; inside a kind, each behind those it names in `after`.

    Otherwise the given order stays. Raises ValueError when `after` runs in a circle, or names a
    step of a later kind.
    """
    waiting = sorted(steps, key=lambda step: ORDER.index(step.kind))
    known = {step.id for step in waiting}
    done: dict[str, Step] = {}
    while waiting:
        for step in waiting:
            ready = all(name in done or name not in known for name in step.after)
            if ready and step.kind == waiting[0].kind:
                break
        else:
            raise ValueError(f"no order for the steps {', '.join(step.id for step in waiting)}")
        done[step.id] = step
        waiting.remove(step)
    return list(done.values())


def start(source: Source, files: Files | None = None) -> Refined:
    """A loaded document, ready for its steps. Raises DocumentError when it is no OpenAPI one.

    The tree of `source` is the one that the steps will change. `files` are the others that the
    description consists of; without them, references to other files lead nowhere.
    """
    edition(source.tree, source.name)
    return Refined(
        source, Document(source.tree, files), [changelog.head(source.tree, source.sha256)]
    )


def advance(refined: Refined, steps: Sequence[Step]) -> Refined:
    """Runs steps, in the order given, on a document; it changes in place and its log grows."""
    for step in steps:
        note(refined, engine.run(refined.document, step))
    return refined


def note(refined: Refined, records: Sequence[JsonObject]) -> None:
    """Enters what was done into the log, each with the place in the published document."""
    for record in records:
        if "x-at" in record:
            record["x-origin"] = refined.origins.of(record["x-at"])
    refined.origins.record(records)
    refined.origins.lifted(_moved(records))
    refined.log += records


def _moved(records: Sequence[JsonObject]) -> dict[str, str]:
    """What moved, as the findings say: new pointer to old."""
    moved: dict[str, str] = {}
    for record in records:
        evidence = record.get("x-evidence")
        if isinstance(evidence, dict):
            moved |= evidence.get("moved", {})
    return moved


def place(refined: Refined) -> None:
    """Gives each record of the log its line and column in the source (`x-source`)."""
    records = [record for record in refined.log if "x-origin" in record]
    places = refined.source.places().locate({record["x-origin"] for record in records})
    for record in records:
        found = places.get(record["x-origin"])
        if found is not None and found.line is not None:
            record["x-source"] = {"line": found.line, "column": found.column}
