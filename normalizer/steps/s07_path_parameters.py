"""s07: path parameters and the placeholders of the path template name each other again.

Each `{name}` of a path template needs a parameter of that name with `in: path`, and each such
parameter a placeholder (OpenAPI 3.1 section 4.8.12.1). A name never goes over the wire, so giving
a parameter the name of its placeholder changes nothing for the server. A parameter that no
placeholder waits for can only be meant for the query; a placeholder that nothing is declared for
takes any string.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from normalizer.document import Document, OperationSite
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.values import JsonObject, copy, same

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")

# How near a parameter's name is to that of a placeholder. The last takes all names for equal:
# when one parameter and one placeholder are left over, they can only belong together.
_LIKENESS: tuple[tuple[Callable[[str], str], Confidence, str], ...] = (
    (str.casefold, "certain", "they differ in case only, and a path parameter's name is not sent"),
    (
        lambda name: re.sub(r"[\W_]", "", name).casefold(),
        "heuristic",
        "they have the same letters, and a path parameter's name is not sent",
    ),
    (
        lambda name: "",
        "heuristic",
        "no other parameter and no other placeholder is left over, and the name is not sent",
    ),
)


class _Entry(NamedTuple):
    """An element of a `parameters` list: where it stands, as written, and as resolved."""

    pointer: str
    written: JsonObject
    node: JsonObject

    @property
    def key(self) -> tuple[Any, Any]:
        return self.node.get("in"), self.node.get("name")


@dataclass(slots=True)
class _Listed:
    """The `parameters` of a path item or an operation."""

    entries: list[_Entry] = field(default_factory=list)
    twice: list[tuple[_Entry, _Entry]] = field(default_factory=list)
    unknown: bool = False  # a reference leads out of the document, or nowhere

    def names(self, place: str) -> list[str]:
        """The names of the parameters with `in: place`."""
        return [entry.key[1] for entry in self.entries if entry.key[0] == place]


class _Rename(NamedTuple):
    name: str
    confidence: Confidence
    why: str


@dataclass(slots=True)
class _Verdict:
    """What becomes of the names of an operation's path parameters, and what it lacks."""

    renamed: dict[str, _Rename] = field(default_factory=dict)
    demoted: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def find(document: Document) -> Iterator[Finding]:
    done: set[str] = set()
    sites: dict[str, list[OperationSite]] = {}
    for site in document.index.operations:
        # Callbacks and webhooks have no path template.
        if site.is_callable:
            sites.setdefault(site.path, []).append(site)
    for path, group in sites.items():
        if "$ref" not in group[0].item:
            for finding in _path_item(document, path, group):
                done.update(op.path for op in finding.ops)
                yield finding
    yield from _not_required(document, done)


def _path_item(document: Document, path: str, group: list[OperationSite]) -> Iterator[Finding]:
    placeholders = list(dict.fromkeys(_PLACEHOLDER.findall(path)))
    shared = _listed(document, group[0].item, group[0].item_pointer)
    lists = [_listed(document, site.node, site.pointer) for site in group]
    agreed = _agreed(placeholders, shared, lists)
    yield from _repeated(shared)
    yield from _changes(path, shared, agreed, shared.names("query"))
    for site, own in zip(group, lists, strict=True):
        verdict = _verdict(placeholders, shared, own, agreed.renamed)
        yield from _repeated(own)
        queries = [*shared.names("query"), *own.names("query")]
        yield from _changes(path, own, verdict, queries)
        yield from _additions(site, verdict.missing)


def _listed(document: Document, owner: JsonObject, pointer: str) -> _Listed:
    found, first = _Listed(), dict[tuple[str, str], _Entry]()
    written = owner.get("parameters")
    for position, item in enumerate(written if isinstance(written, list) else ()):
        if not isinstance(item, dict):
            continue
        node, _ = document.follow(item)
        if not isinstance(node, dict):
            found.unknown = True
            continue
        entry = _Entry(join(pointer, "parameters", position), item, node)
        place, name = entry.key
        if not isinstance(place, str) or not isinstance(name, str):
            continue
        if (place, name) in first:
            found.twice.append((first[place, name], entry))
        else:
            first[place, name] = entry
            found.entries.append(entry)
    return found


def _verdict(
    placeholders: list[str], shared: _Listed, own: _Listed, agreed: dict[str, _Rename]
) -> _Verdict:
    """Matches the names that an operation sees, some renamed already, with the placeholders."""
    verdict = _Verdict()
    own_names = own.names("path")
    for name in own_names:
        # What overrides a parameter of the path item goes on doing so under its new name.
        if name in agreed and agreed[name].name not in own_names:
            verdict.renamed[name] = agreed[name]
    inherited = [agreed[name].name if name in agreed else name for name in shared.names("path")]
    stated = [agreed[name].name if name in verdict.renamed else name for name in own_names]
    names = list(dict.fromkeys([*inherited, *stated]))
    spare = [name for name in names if name not in placeholders]
    free = [name for name in placeholders if name not in names]
    unknown = shared.unknown or own.unknown
    # What cannot be read may declare what seems to be missing, so nothing is guessed then.
    for alike, confidence, why in _LIKENESS[: 1 if unknown else None]:
        for name, target in _pairs(spare, free, alike):
            verdict.renamed[name] = _Rename(target, confidence, why)
            spare.remove(name)
            free.remove(target)
    if not (unknown and free):
        verdict.demoted, verdict.missing = spare, free
    return verdict


def _pairs(
    spare: Iterable[str], free: Iterable[str], alike: Callable[[str], str]
) -> list[tuple[str, str]]:
    """The names and placeholders that are alike, and like no others."""
    groups: dict[str, tuple[list[str], list[str]]] = {}
    for side, names in enumerate((spare, free)):
        for name in names:
            groups.setdefault(alike(name), ([], []))[side].append(name)
    return [(a[0], b[0]) for a, b in groups.values() if len(a) == len(b) == 1]


def _agreed(placeholders: list[str], shared: _Listed, lists: list[_Listed]) -> _Verdict:
    """What becomes of the path item's parameters, which all its operations share.

    One that some operation needs under another name gets that name: an operation that has its
    own of that name overrides it. One that no operation needs is demoted.
    """
    agreed, names = _Verdict(), shared.names("path")
    while True:
        verdicts = [_verdict(placeholders, shared, own, agreed.renamed) for own in lists]
        wanted = [
            (name, rename)
            for verdict in verdicts
            for name, rename in verdict.renamed.items()
            if name in names and name not in agreed.renamed
        ]
        if not wanted:
            break
        name, rename = wanted[0]
        agreed.renamed[name] = rename
    agreed.demoted = [
        name
        for name in names
        if name not in agreed.renamed and all(name in verdict.demoted for verdict in verdicts)
    ]
    return agreed


def _repeated(listed: _Listed) -> Iterator[Finding]:
    for kept, entry in listed.twice:
        place, name = entry.key
        equal = same(kept.node, entry.node)
        yield Finding(
            entry.pointer,
            f"the {place} parameter {name!r} is in the list twice",
            "a list must not repeat a parameter (OpenAPI 3.1 section 4.8.10); "
            + ("the two are the same" if equal else "they differ, and the first one stays"),
            (remove(entry.pointer),),
            "certain" if equal else "heuristic",
        )


def _changes(
    path: str, listed: _Listed, verdict: _Verdict, queries: list[str]
) -> Iterator[Finding]:
    for entry in listed.entries:
        place, name = entry.key
        if place != "path":
            continue
        if name in verdict.renamed:
            target, confidence, why = verdict.renamed[name]
            yield Finding(
                entry.pointer,
                f"the path parameter {name!r} has no placeholder in {path}, which has {{{target}}}",
                f"renamed to {target!r}: {why}",
                _rename(entry, target),
                confidence,
            )
        elif name in verdict.demoted and name in queries:
            yield Finding(
                entry.pointer,
                f"the path parameter {name!r} has no placeholder in {path}",
                "removed: there is a query parameter of that name, and no place in the path",
                (remove(entry.pointer),),
            )
        elif name in verdict.demoted:
            yield Finding(
                entry.pointer,
                f"the path parameter {name!r} has no placeholder in {path}",
                "it can only go into the query, and is optional there: `required: true` is forced "
                "on every path parameter, so it says nothing about the query; style and explode "
                "spoke of the path too",
                _demotion(entry),
                "heuristic",
            )


def _rename(entry: _Entry, name: str) -> tuple[Op, ...]:
    if "$ref" in entry.written:
        return (replace(entry.pointer, _inline(entry) | {"name": name, "required": True}),)
    return (replace(join(entry.pointer, "name"), name),)


def _demotion(entry: _Entry) -> tuple[Op, ...]:
    of_the_path = ("required", "style", "explode")
    if "$ref" in entry.written:
        node = _inline(entry) | {"in": "query"}
        kept = {key: value for key, value in node.items() if key not in of_the_path}
        return (replace(entry.pointer, kept),)
    gone = (remove(join(entry.pointer, key)) for key in of_the_path if key in entry.node)
    return (replace(join(entry.pointer, "in"), "query"), *gone)


def _inline(entry: _Entry) -> JsonObject:
    """A copy of the shared parameter, which others use too; its reference may describe it."""
    inline: JsonObject = copy(entry.node)
    if "description" in entry.written:
        inline["description"] = entry.written["description"]
    return inline


def _additions(site: OperationSite, missing: list[str]) -> Iterator[Finding]:
    listed = site.node.get("parameters")
    if not missing or not (listed is None or isinstance(listed, list)):
        return
    made = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in missing
    ]
    pointer = join(site.pointer, "parameters")
    if isinstance(listed, list):
        ops = tuple(add(join(pointer, "-"), parameter) for parameter in made)
    else:
        ops = ((replace if "parameters" in site.node else add)(pointer, made),)
    named = ", ".join(f"{{{name}}}" for name in missing)
    yield Finding(
        site.pointer,
        f"no parameter is declared for {named} of {site.path}",
        "a placeholder needs a required path parameter, and any text can stand in a path",
        ops,
    )


def _not_required(document: Document, done: set[str]) -> Iterator[Finding]:
    """Path parameters, wherever they are declared, that are not `required: true`."""
    for node, trail in document.index.parameters:
        if node.get("in") != "path" or node.get("required") is True or "$ref" in node:
            continue
        if not isinstance(node.get("name"), str):
            continue
        pointer = pointer_of(trail)
        if pointer in done or join(pointer, "in") in done:
            continue  # it goes, or is not a path parameter any more
        path = join(pointer, "required")
        yield Finding(
            pointer,
            f"the path parameter {node.get('name')!r} is not required",
            "a path parameter must be (OpenAPI 3.1 section 4.8.12.2): no URL can leave it out",
            ((replace if "required" in node else add)(path, True),),
        )


STEP = Step(
    id="s07",
    slug="path-parameters",
    kind="repair",
    title="Path parameters and placeholders that do not match",
    find=find,
)
