"""s11: operations that can only answer 1xx leave the paths.

`101 Switching Protocols` opens a stream (a WebSocket); there is no response that a generated
method could return. What the published document says about it moves to the root extension
`x-moneyer-streams`, where each stream has its path item, as it stood, in `x-moneyer-was`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from normalizer.document import METHODS, Document, OperationSite
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import join
from normalizer.values import JsonObject, copy

STREAMS = "x-moneyer-streams"


def find(document: Document) -> Iterator[Finding]:
    groups: dict[str, list[OperationSite]] = {}
    for site in document.index.operations:
        if site.is_callable and site.method in METHODS and _only_upgrades(site):
            groups.setdefault(site.path, []).append(site)
    if not groups:
        return
    # All findings share one extension, so the first of them brings it.
    op = _extension(document, [site for group in groups.values() for site in group])
    extension = [op]
    for group in groups.values():
        item, pointer = group[0].item, group[0].item_pointer
        methods = [site.method for site in group]
        if any(method in item for method in METHODS if method not in methods):
            removals = tuple(remove(site.pointer) for site in group)
        else:
            removals = (remove(pointer),)
        names = " and ".join(method.upper() for method in methods)
        yield Finding(
            group[0].pointer,
            f"{names} {group[0].path} can only answer with an upgrade (1xx)",
            "it opens a stream and returns nothing, which no generated method can express; "
            f"it is kept under {STREAMS}",
            (*extension, *removals),
        )
        extension = []


def _only_upgrades(site: OperationSite) -> bool:
    """Whether some status is 1xx, and every other one an error: there is no other success."""
    responses = site.node.get("responses")
    if not isinstance(responses, dict):
        return False
    statuses = [status for status in responses if re.fullmatch(r"[1-5](\d\d|XX)", status, re.I)]
    return any(s[0] == "1" for s in statuses) and not any(s[0] in "23" for s in statuses)


def _extension(document: Document, sites: list[OperationSite]) -> Op:
    known = document.tree.get(STREAMS)
    streams: JsonObject = copy(known) if isinstance(known, dict) else {}
    for site in sites:
        streams[f"{site.method.upper()} {site.path}"] = {
            "x-moneyer-was": {
                key: copy(value)
                for key, value in site.item.items()
                if key == site.method or key not in METHODS
            }
        }
    return (replace if STREAMS in document.tree else add)(join("", STREAMS), streams)


STEP = Step(
    id="s11",
    slug="upgrade-operations",
    kind="narrow",
    title="Operations that open a stream",
    find=find,
    after=("s09", "s10"),
)
