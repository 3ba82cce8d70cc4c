"""s10: one success status and one media type for each operation; errors keep theirs.

An operation may answer several 2xx statuses, each in several media types (OpenAPI 3.1 section
4.8.16); a generator that gives a method one return type cannot. The lowest 2xx stays, with the
media type that tells most. A shared response is not touched: errors and other operations use it
too, so a narrowed copy takes the place of the reference. `x-moneyer-was` has what stood there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from normalizer.document import Document, OperationSite
from normalizer.findings import Finding, Op, Step, remove, replace
from normalizer.pointer import join
from normalizer.steps.narrowing import note
from normalizer.values import JsonObject, copy

_SUCCESS = re.compile(r"2(\d\d|XX)", re.IGNORECASE)
_PREFERENCE = (
    r"application/json",
    r".+\+json",
    r"application/x-www-form-urlencoded",
    r"text/plain",
    r"\*/\*",
    r"application/pdf",
    r"application/octet-stream",
    r".*",
)


def find(document: Document) -> Iterator[Finding]:
    for site in document.index.operations:
        responses = site.node.get("responses")
        if isinstance(responses, dict):
            yield from _operation(document, site, responses)


def _operation(document: Document, site: OperationSite, responses: JsonObject) -> Iterator[Finding]:
    # Digits sort before letters, so `2XX` comes last.
    statuses = sorted(status for status in responses if _SUCCESS.fullmatch(status))
    other = any(status[:1] in "13" for status in responses)
    kept = statuses[0] if statuses else "" if other else "default"
    pointer = join(site.pointer, "responses")
    said: list[str] = []
    ops: list[Op] = [remove(join(pointer, status)) for status in statuses[1:]]
    former = {status: responses[status] for status in statuses[1:]}
    if former:
        said.append(f"{len(statuses)} success statuses, of which {kept} stays")
    written = responses.get(kept)
    response, _ = document.follow(written)
    content = response.get("content") if isinstance(response, dict) else None
    if isinstance(written, dict) and isinstance(content, dict):
        chosen = _chosen(content)
        others = [name for name in content if name != chosen and not name.startswith("x-")]
        if others:
            said.append(f"{len(others) + 1} media types in {kept}, of which {chosen} stays")
        at = join(pointer, kept)
        if others and "$ref" in written:
            ops.append(replace(at, _narrowed(response, written, others)))
            former[kept] = written
        elif others:
            ops += (remove(join(at, "content", name)) for name in others)
            ops += note(at, written, {"content": content})
    if former:
        # Not among the responses: tools would take it for a status.
        ops += note(site.pointer, site.node, {"responses": responses})
    if ops:
        yield Finding(
            pointer,
            f"{site.method.upper()} {site.path} has {' and '.join(said)}",
            "many generators give a method one return type: the lowest success status, and JSON "
            "before forms, text and bytes",
            tuple(ops),
        )


def _chosen(content: JsonObject) -> str | None:
    """The media type that tells a generator most; among equals the first."""

    def rank(name: str) -> tuple[int, bool]:
        bare = name.partition(";")[0].strip().lower()
        fitting = (n for n, p in enumerate(_PREFERENCE) if re.fullmatch(p, bare, re.DOTALL))
        return next(fitting), bare == "application/problem+json"

    return min((name for name in content if not name.startswith("x-")), key=rank, default=None)


def _narrowed(response: JsonObject, written: JsonObject, others: list[str]) -> JsonObject:
    """A copy of a shared response; the reference to it may have a description of its own."""
    content = {name: value for name, value in response["content"].items() if name not in others}
    narrowed: JsonObject = copy(response | {"content": content})
    if isinstance(written.get("description"), str):
        narrowed["description"] = written["description"]
    return narrowed


STEP = Step(
    id="s10",
    slug="success-responses",
    kind="narrow",
    title="More than one success status or media type",
    find=find,
    after=("s05",),
)
