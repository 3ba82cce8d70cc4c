"""s03: operationIds that are the same, or become the same once they are identifiers.

They must be unique in the whole document (OpenAPI 3.1 section 4.8.10), and a generator needs more:
`getUser`, `get_user` and `get-user` are one method, and on some file systems one file. So names
are compared by their letters and digits alone.

Of those that collide one keeps its name: an id that its author wrote before one that s02 made,
then the first by path, method and place. The others get a suffix that comes from their own method
and path, never from a number or an order: a new operation changes no name but one that it
collides with itself.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from normalizer.document import Document, OperationSite
from normalizer.findings import Finding, Step, replace
from normalizer.pointer import ROOT, Trail, join, pointer_of
from normalizer.steps.s02_operation_ids import synthesised


def find(document: Document) -> Iterator[Finding]:
    named: defaultdict[str, list[OperationSite]] = defaultdict(list)
    for site in document.index.operations:
        if form := _normal_form(site.node.get("operationId")):
            named[form].append(site)
    groups = [sorted(sites, key=_rank) for sites in named.values() if len(sites) > 1]
    others = [(site, group[0]) for group in groups for site in group[1:]]
    names = _new_names([site for site, _ in others], named)
    kept = {group[0].node["operationId"] for group in groups}
    moved: dict[str, str] = {}
    for (site, keeper), name in zip(others, names, strict=True):
        yield _finding(site, keeper, name)
        if site.node["operationId"] not in kept:
            moved.setdefault(site.node["operationId"], name)
    if moved:
        yield from _links(document, moved)


def _normal_form(operation_id: Any) -> str:
    """Letters and digits, in one case and one Unicode form; empty for what is no string."""
    if not isinstance(operation_id, str):
        return ""
    if not operation_id.isascii():
        operation_id = unicodedata.normalize("NFKC", operation_id)
    return "".join(filter(str.isalnum, operation_id)).casefold()


def _rank(site: OperationSite) -> tuple[bool, str, str, str]:
    """Who of those that collide keeps the name: the least. A pointer is never the same twice."""
    return _is_made(site), site.path, site.method, site.pointer


def _is_made(site: OperationSite) -> bool:
    return bool(site.node["operationId"] == synthesised(site.method, site.path))


def _new_names(sites: list[OperationSite], published: Iterable[str]) -> list[str]:
    """A name for each, from itself alone; with a digest of its place where that is not enough."""
    wanted = [_suffixed(site) for site in sites]
    taken = Counter([*published, *map(_normal_form, wanted)])
    names: list[str] = []
    for site, name in zip(sites, wanted, strict=True):
        digest, alone = site.pointer, 1
        while taken[_normal_form(name)] > alone:
            digest, alone = sha256(digest.encode("utf-8", "surrogatepass")).hexdigest(), 0
            name = f"{_suffixed(site)}_{digest[:6]}"
        taken[_normal_form(name)] += 1
        names.append(name)
    return names


def _suffixed(site: OperationSite) -> str:
    """A made name already is method and path, and gains nothing from them."""
    made = synthesised(site.method, site.path)
    own: str = site.node["operationId"]
    return own if own == made else f"{own}_{made}"


def _finding(site: OperationSite, keeper: OperationSite, name: str) -> Finding:
    at = join(site.pointer, "operationId")
    own, other = site.node["operationId"], keeper.node["operationId"]
    how = "also" if own == other else f"as an identifier the same as {other!r},"
    return Finding(
        at,
        f"the operationId {own!r} of {site.method.upper()} {site.path} is {how} that of "
        f"{keeper.method.upper()} {keeper.path}",
        f"{name!r} is made from its own method and path, whatever the order of the document",
        (replace(at, name),),
    )


def _links(document: Document, moved: dict[str, str]) -> Iterator[Finding]:
    """Links name the operation that they lead to by its id (OpenAPI 3.1 section 4.8.20)."""
    maps: list[tuple[Any, Trail]] = [
        (response.node.get("links"), (response.trail, "links"))
        for response in document.index.responses
    ]
    components = document.tree.get("components")
    if isinstance(components, dict):
        maps.append((components.get("links"), ((ROOT, "components"), "links")))
    for links, trail in maps:
        for key, link in links.items() if isinstance(links, dict) else ():
            target = link.get("operationId") if isinstance(link, dict) else None
            if isinstance(target, str) and target in moved:
                at = pointer_of(((trail, key), "operationId"))
                yield Finding(
                    at,
                    f"a link leads to {target!r}, whose operationId is now {moved[target]!r}",
                    "the link follows its operation",
                    (replace(at, moved[target]),),
                )


STEP = Step(
    id="s03",
    slug="unique-operation-ids",
    kind="repair",
    title="No two operationIds make one identifier",
    find=find,
    after=("s02",),
)
