"""p06: a content map is written out where it is used.

A reference can stand for a response or a schema, but not for a map of media types (OpenAPI 3.1
section 4.8.14 and the table in 4.8.23): `content: {$ref: ...}` declares a media type with the name
`$ref`. What it leads to takes its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import Document
from normalizer.findings import Finding, Step, replace
from normalizer.pointer import pointer_of
from normalizer.values import copy


def find(document: Document) -> Iterator[Finding]:
    for content, trail in document.index.contents:
        reference = content.get("$ref")
        if not isinstance(reference, str):
            continue
        target, _ = document.follow(content)
        # What the map says besides the reference is said for this place.
        own = {key: value for key, value in content.items() if key != "$ref"}
        if isinstance(target, dict) and all(isinstance(value, dict) for value in target.values()):
            yield Finding(
                pointer_of(trail),
                f"the content is a reference to {reference}",
                "a map of media types cannot be one, so it is written out",
                (replace(pointer_of(trail), copy(target) | copy(own)),),
            )


STEP = Step(
    id="p06",
    slug="content-references",
    kind="lift",
    title="References in the place of a content map",
    find=find,
    after=("l20", "p05"),
)
