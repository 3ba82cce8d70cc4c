"""p09: `required` lists names, each once.

It is an array of distinct strings (JSON Schema Validation section 6.5.3). A name that is there
twice is required once. In older drafts `required: true` stood at a property; at a schema of OpenAPI
it says nothing, and readers refuse it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.values import json_type


def find(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.schemas:
        if "required" not in node:
            continue
        listed = node["required"]
        pointer = join(pointer_of(trail), "required")
        if not isinstance(listed, list):
            kind = json_type(listed)
            yield Finding(
                pointer,
                f"`required` is {_article(kind)} {kind}, not a list of names",
                "it says nothing about the value; what is required stands at the object around it",
                (remove(pointer),),
            )
            continue
        names = list(dict.fromkeys(name for name in listed if isinstance(name, str)))
        if len(names) < len(listed):
            yield Finding(
                pointer,
                f"`required` has {_odd(listed)}",
                "it is a list of names, each of them once",
                (replace(pointer, names),),
            )


def _odd(listed: list[Any]) -> str:
    names = [name for name in listed if isinstance(name, str)]
    twice = sorted({name for name in names if names.count(name) > 1})
    kinds = sorted({json_type(name) for name in listed if not isinstance(name, str)})
    told = [f"{name!r} more than once" for name in twice[:3]]
    return ", ".join([*told, *(f"{_article(kind)} {kind} in it" for kind in kinds)])


def _article(kind: str) -> str:
    return "an" if kind[0] in "aio" else "a"


STEP = Step(
    id="p09",
    slug="required-names",
    kind="structure",
    title="Lists of required names that are none",
    find=find,
    after=("p03",),
)
