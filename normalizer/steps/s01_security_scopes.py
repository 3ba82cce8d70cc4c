"""s01: `security` that is not a list of security requirements with lists of scopes.

A security requirement maps the name of a scheme to a list of scopes (OpenAPI 3.1 section 4.8.30),
and serialisers that write unset fields put `null` in every one of these places. No mending makes
an operation anonymous: a scheme never goes, so no requirement turns into `{}`; and `security` in
which nothing can be used is removed, since `[]` would mean "none needed", while an operation
without the member takes the requirements of the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, remove, replace
from normalizer.pointer import ROOT, Trail, join, pointer_of
from normalizer.values import JsonObject, json_type


def find(document: Document) -> Iterator[Finding]:
    yield from _security(document.tree, ROOT)
    for site in document.index.operations:
        yield from _security(site.node, site.trail)


def _security(owner: JsonObject, trail: Trail) -> Iterator[Finding]:
    if "security" not in owner:
        return
    security = owner["security"]
    pointer = pointer_of((trail, "security"))
    usable = [entry for entry in _entries(security) if _requirement(entry) is not None]
    if not usable and security != []:
        yield Finding(
            pointer,
            f"security is {_told(security)}, in which there is no security requirement",
            "it is read as not written, so that the requirements of the document hold; an empty "
            "list would let everybody in",
            (remove(pointer),),
        )
    elif not isinstance(security, list):
        yield Finding(
            pointer,
            f"security is {_told(security)}, not a list",
            "one requirement outside of a list is a list of one",
            (replace(pointer, [_requirement(security)]),),
            "certain" if isinstance(security, dict) else "heuristic",
        )
    else:
        for position, entry in enumerate(security):
            yield from _entry(entry, join(pointer, position))


def _entry(entry: Any, pointer: str) -> Iterator[Finding]:
    """What is wrong with one element of the list, or with the scopes in it."""
    mended = _requirement(entry)
    if mended is None:
        yield Finding(
            pointer,
            f"a security requirement is {_told(entry)}",
            "it names no scheme, and there are others in the list",
            (remove(pointer),),
        )
    elif not isinstance(entry, dict):
        yield Finding(
            pointer,
            f"a security requirement is {_told(entry)}, not an object",
            "a bare name is read as that scheme, with no scopes",
            (replace(pointer, mended),),
            "heuristic",
        )
    else:
        for scheme, scopes in entry.items():
            if scopes != mended[scheme]:
                at = join(pointer, scheme)
                yield Finding(
                    at,
                    f"the scopes of {scheme!r} are {_told(scopes)}",
                    "scopes are a list of strings; the scheme itself stays required",
                    (replace(at, mended[scheme]),),
                )


def _entries(security: Any) -> list[Any]:
    return security if isinstance(security, list) else [security]


def _requirement(entry: Any) -> JsonObject | None:
    """The requirement that an entry stands for, if it stands for one."""
    if isinstance(entry, dict):
        return {scheme: _scopes(scopes) for scheme, scopes in entry.items()}
    if isinstance(entry, str) and entry.strip():
        return {entry.strip(): []}
    return None


def _scopes(scopes: Any) -> list[str]:
    if isinstance(scopes, str):
        return scopes.split()  # as OAuth writes them; a scope has no spaces (RFC 6749 section 3.3)
    if isinstance(scopes, (list, dict)):  # an object: scopes with descriptions, as a flow has them
        return [scope for scope in scopes if isinstance(scope, str) and scope]
    return []


def _told(value: Any) -> str:
    """A short description of a malformed value."""
    if value is None or value == []:
        return "null" if value is None else "an empty list"
    if isinstance(value, str):
        return f"the string {value[:60]!r}"
    if isinstance(value, list):
        unfit = list(dict.fromkeys(json_type(item) for item in value if not isinstance(item, str)))
        return f"a list with {' and '.join(unfit) or 'an empty string'} in it"
    return f"of type {json_type(value)}"


STEP = Step(
    id="s01",
    slug="security-scopes",
    kind="repair",
    title="Security requirements and their scopes are lists",
    find=find,
)
