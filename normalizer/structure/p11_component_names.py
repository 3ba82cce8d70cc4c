"""p11: a component has a name that every generator can make an identifier of, and its own.

Names of components consist of letters, digits, `.`, `-` and `_` (OpenAPI 3.1 section 4.8.7.1), and
readers refuse others. Two schemas whose names differ only by case or signs become one class in many
generators, and one of them is lost. The one that sorts first keeps its name; what the other gets
comes from its own name and never from its place. Clients of ours are made before this, from the
names as they are. What a component was called stands in `components.x-moneyer-renamed`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import escape, join, last, pointer_of
from normalizer.steps.narrowing import WAS
from normalizer.steps.s11_upgrade_operations import STREAMS
from normalizer.values import JsonObject

RENAMED = "x-moneyer-renamed"
KINDS = ("schemas", "responses", "parameters", "requestBodies", "headers")

_AT = "/components"
_SOUND = re.compile(r"[A-Za-z0-9._-]+")
_UNSOUND = re.compile(r"[^A-Za-z0-9._-]+")
_SIGNS = re.compile(r"[^a-z0-9]")

Renames = Mapping[str, str]
"""Reference to reference, `#/components/schemas/Old` to `#/components/schemas/New`."""


def find(document: Document) -> Iterator[Finding]:
    components = document.tree.get("components")
    if not isinstance(components, dict):
        return
    renamed = {
        kind: names
        for kind in KINDS
        if isinstance(components.get(kind), dict)
        and (names := _new_names(components[kind], apart=kind == "schemas"))
    }
    if not renamed:
        return
    references = {
        _reference(kind, old): _reference(kind, new)
        for kind, names in renamed.items()
        for old, new in names.items()
    }
    yield Finding(
        _AT,
        f"names that generators cannot use, or not side by side: {_shown(renamed)}",
        "a name has letters, digits, `.`, `-` and `_`, and differs from others by more than case",
        (
            *_moves(components, renamed, references),
            *_redirects(document, renamed, references),
            *_note(components, renamed),
        ),
        "heuristic",
    )


def _new_names(members: JsonObject, *, apart: bool) -> dict[str, str]:
    """The members that get another name, sorted."""
    taken = {name for name in members if _SOUND.fullmatch(name)}
    folded: dict[str, str] = {}
    found: dict[str, str] = {}
    for name in sorted(members, key=lambda name: (not _SOUND.fullmatch(name), name)):
        key = _SIGNS.sub("", name.lower())
        clashes = apart and key in folded
        if _SOUND.fullmatch(name) and not clashes:
            folded[key] = name
            continue
        new = _named(members[name], name, taken, set(folded) if apart else set())
        taken.add(new)
        folded[_SIGNS.sub("", new.lower())] = new
        found[name] = new
    return found


def _named(node: Any, name: str, taken: set[str], folded: set[str]) -> str:
    """The name that we gave it, or one made from its own; with a digest of it if that is taken."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    plain = _UNSOUND.sub("_", name.replace("[]", "List")).strip("_") or "Component"
    own = node.get("x-moneyer-name") if isinstance(node, dict) else None
    candidates = [own] if isinstance(own, str) and _SOUND.fullmatch(own) else []
    candidates += [plain, *(f"{plain}_{digest[:size]}" for size in (4, 8, 64))]
    return next(
        new for new in candidates if new not in taken and _SIGNS.sub("", new.lower()) not in folded
    )


def _moves(
    components: JsonObject, renamed: Mapping[str, Renames], references: Renames
) -> Iterator[Op]:
    for kind, names in renamed.items():
        for old, new in names.items():
            moved = redirected(components[kind][old], references)
            yield add(join(_AT, kind, new), moved)
            yield remove(join(_AT, kind, old))


def _redirects(
    document: Document, renamed: Mapping[str, Renames], references: Renames
) -> Iterator[Op]:
    """The references to what has another name now, outside of what moves."""
    moved = tuple(
        f"{_AT}/{kind}/{escape(old)}/" for kind, names in renamed.items() for old in names
    )
    index = document.index
    places = (
        *(index.schemas, index.responses, index.parameters, index.request_bodies, index.headers),
    )
    for node, trail in (located for place in places for located in place):
        if "$ref" not in node and "discriminator" not in node:
            continue
        pointer = pointer_of(trail)
        if f"{pointer}/".startswith(moved):
            continue
        reference = node.get("$ref")
        if isinstance(reference, str) and reference != (new := _redirected(reference, references)):
            yield replace(join(pointer, "$ref"), new)
        if (told := _discriminator(node, references)) is not None:
            yield replace(join(pointer, "discriminator"), told)
            yield (replace if WAS in node else add)(join(pointer, WAS), _noted(node, references))
    yield from _notes(document.tree, "", moved, references)


def _notes(node: Any, pointer: str, moved: tuple[str, ...], references: Renames) -> Iterator[Op]:
    """What other steps have noted, and put aside, refers to components as well."""
    if isinstance(node, list):
        for position, item in enumerate(node):
            if isinstance(item, (dict, list)):
                yield from _notes(item, join(pointer, position), moved, references)
    elif isinstance(node, dict) and not f"{pointer}/".startswith(moved):
        for name, value in node.items():
            if name == WAS or (name == STREAMS and not pointer):
                new = redirected(value, references)
                if new != value and _discriminator(node, references) is None:
                    yield replace(join(pointer, name), new)
            elif isinstance(value, (dict, list)):
                yield from _notes(value, join(pointer, name), moved, references)


def redirected(node: Any, references: Renames) -> Any:
    """A copy in which references and discriminators lead to the new names."""
    if isinstance(node, list):
        return [redirected(item, references) for item in node]
    if not isinstance(node, dict):
        return node
    found: JsonObject = {}
    for name, value in node.items():
        if name == "$ref" and isinstance(value, str):
            found[name] = _redirected(value, references)
        else:
            found[name] = redirected(value, references)
    if (told := _discriminator(node, references)) is not None:
        found["discriminator"] = told
        found[WAS] = _noted(node, references)
    return found


def _noted(node: JsonObject, references: Renames) -> JsonObject:
    """The note of a node whose discriminator changes; what an earlier step has noted is older."""
    known = node.get(WAS)
    older = redirected(known, references) if isinstance(known, dict) else {}
    return {"discriminator": node["discriminator"]} | older


def _discriminator(node: JsonObject, references: Renames) -> JsonObject | None:
    """The discriminator with the new names; None when it stays as it is.

    The name of a schema is itself a value that tells alternatives apart, if no mapping says another
    (OpenAPI 3.1 section 4.8.25); so the old one is mapped to where it stands now.
    """
    told = node.get("discriminator")
    if not isinstance(told, dict):
        return None
    given = told.get("mapping")
    mapping = dict(given) if isinstance(given, dict) else {}
    for value, target in mapping.items():
        if isinstance(target, str):
            bare = _reference("schemas", target)
            mapping[value] = references.get(bare) or _redirected(target, references)
    for keyword in ("oneOf", "anyOf"):
        alternatives = node.get(keyword)
        for alternative in alternatives if isinstance(alternatives, list) else ():
            reference = alternative.get("$ref") if isinstance(alternative, dict) else None
            if isinstance(reference, str):
                new = references.get(unquote(reference))
                if new is not None and new not in mapping.values():
                    mapping[last(unquote(reference))] = new
    if mapping == (given if isinstance(given, dict) else {}):
        return None
    return {**told, "mapping": mapping}


def _redirected(reference: str, references: Renames) -> str:
    head, slash, rest = reference, "", ""
    parts = reference.split("/")
    if len(parts) > 4:
        head, slash, rest = "/".join(parts[:4]), "/", "/".join(parts[4:])
    new = references.get(head) or references.get(unquote(head))
    return reference if new is None else f"{new}{slash}{rest}"


def _reference(kind: str, name: str) -> str:
    return f"#{join(_AT, kind, name)}"


def _note(components: JsonObject, renamed: Mapping[str, Renames]) -> Iterator[Op]:
    """New name to old, for those who want to widen the document again."""
    names = {kind: {new: old for old, new in given.items()} for kind, given in renamed.items()}
    yield (replace if RENAMED in components else add)(join(_AT, RENAMED), names)


def _shown(renamed: Mapping[str, Renames]) -> str:
    told = [f"{old} ({new})" for names in renamed.values() for old, new in names.items()]
    return ", ".join(told[:4]) + ", ..." * (len(told) > 4)


STEP = Step(
    id="p11",
    slug="component-names",
    kind="narrow",
    title="Names of components that generators cannot use, or not side by side",
    find=find,
    after=("s12",),
)
