"""What the fuzzer begins with: our fixtures, the quirks, and slices of real documents."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import Any

from normalizer.loading import load
from normalizer.values import copy
from tests.normalizer.step_case import cases, read_yaml
from tests.published import CORPUS, OURS
from tests.quirks.documents import quirks

_REFERENCE = re.compile(
    r"#/(components|definitions|parameters|responses)/([^\"'/]+)(?:/([^\"'/]+))?"
)
_MOST_PATHS = 4


@cache
def small() -> list[Any]:
    """Documents of a page at most."""
    fixtures = [read_yaml(case.folder / "in.yaml") for case in cases()]
    return [*(quirk.document for quirk in quirks()), *filter(_is_document, fixtures)]


def _is_document(tree: Any) -> bool:
    return isinstance(tree, dict) and bool({"openapi", "swagger"} & tree.keys())


@cache
def _large(path: Path) -> Any:
    return load(path).tree


def seed(dice: random.Random) -> Any:
    """A document of its own, to be changed."""
    if dice.random() < 0.6:
        return copy(dice.choice(small()))
    return _slice(_large(dice.choice([OURS / "openapi.json", *CORPUS])), dice)


def _slice(tree: Any, dice: random.Random) -> Any:
    """A few paths of a large document, with the components that they lead to."""
    paths = tree.get("paths") or {}
    names = dice.sample(sorted(paths), min(len(paths), dice.randint(1, _MOST_PATHS)))
    sections = ("paths", "components", "definitions", "parameters", "responses", "webhooks")
    part = {key: copy(value) for key, value in tree.items() if key not in sections}
    part["paths"] = {name: copy(paths[name]) for name in names}
    waiting, seen = [repr(part)], set[tuple[str, ...]]()
    while waiting and len(seen) < 200:
        for place in _REFERENCE.findall(waiting.pop()):
            tokens = tuple(token for token in place if token)
            if place[0] != "components":
                tokens = tokens[:2]
            if tokens not in seen:
                seen.add(tokens)
                waiting.append(repr(_bring(tree, part, tokens)))
    return part


def _bring(tree: Any, part: Any, tokens: tuple[str, ...]) -> Any:
    """Copies what stands at `tokens` into the slice."""
    node, target = tree, part
    for token in tokens[:-1]:
        node = node.get(token) if isinstance(node, dict) else None
        target = target.setdefault(token, {})
    value = node.get(tokens[-1]) if isinstance(node, dict) else None
    if value is not None and isinstance(target, dict):
        target[tokens[-1]] = copy(value)
    return value
