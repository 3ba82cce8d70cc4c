"""p19: a discriminator names schemas that are there.

Its mapping goes from a value to a schema, by reference or by the name of a component (OpenAPI 3.1
section 4.8.25). Many generators look each of them up, and fail on one that is missing. A bare name
becomes a reference, which all of them read; what leads nowhere goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, remove, replace
from normalizer.pointer import Trail, join, pointer_of

_SCHEMAS = "/components/schemas"


def find(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.schemas:
        discriminator = node.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if isinstance(mapping, dict):
            for value, reference in mapping.items():
                finding = _mapped(document, trail, value, reference)
                if finding is not None:
                    yield finding


def _mapped(document: Document, trail: Trail, value: str, reference: Any) -> Finding | None:
    if not isinstance(reference, str) or _leads_somewhere(document, reference):
        return None
    at = join(pointer_of(trail), "discriminator", "mapping", value)
    meant = f"#{join(_SCHEMAS, reference)}"
    if _leads_somewhere(document, meant):
        message = f"the discriminator maps {value!r} to the bare name {reference!r}"
        reason = "as a reference, every generator finds it"
        return Finding(at, message, reason, (replace(at, meant),))
    message = f"the discriminator maps {value!r} to {reference!r}, which is not there"
    reason = "generators that look for it fail; without it, the value stands for nothing known"
    return Finding(at, message, reason, (remove(at),))


def _leads_somewhere(document: Document, reference: str) -> bool:
    if not reference.startswith("#/"):
        return False
    try:
        return isinstance(document.named(reference), dict)
    except (KeyError, ValueError):
        return False


STEP = Step(
    id="p19",
    slug="discriminators",
    kind="structure",
    title="Discriminators that map to nothing",
    find=find,
    after=("p08", "p12"),
)
