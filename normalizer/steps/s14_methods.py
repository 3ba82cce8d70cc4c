"""s14: operations of methods that OpenAPI 3.1 does not know leave the path item.

3.2 has `query`, and `additionalOperations` for methods of any name (3.2 section 4.9). Clients of
ours send them. A reader of 3.1 refuses the document for them, so that they move into the note.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import MORE_METHODS, Document
from normalizer.findings import Finding, Step, remove
from normalizer.pointer import join, pointer_of
from normalizer.steps.narrowing import note

_NEW = ("query", MORE_METHODS)


def find(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.path_items:
        former = {name: node[name] for name in _NEW if name in node}
        if not former:
            continue
        pointer = pointer_of(trail)
        more = former.get(MORE_METHODS)
        names = [name.upper() for name in former if name != MORE_METHODS]
        names += list(more) if isinstance(more, dict) else []
        yield Finding(
            pointer,
            f"operations of methods that 3.1 does not know: {', '.join(names)}",
            "a reader of 3.1 refuses the whole document for them",
            (
                *(remove(join(pointer, name)) for name in former),
                *note(pointer, node, former),
            ),
        )


STEP = Step(
    id="s14",
    slug="methods",
    kind="narrow",
    title="Methods that OpenAPI 3.1 does not know",
    find=find,
    after=("s02", "s12"),
)
