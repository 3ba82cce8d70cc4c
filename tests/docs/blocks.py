"""The pages and what a test can read of them: links, tables, fenced blocks.

What follows the language of a fenced block says what a test does with it. A page has one empty
folder of its own, in which its blocks are used from top to bottom:

- ```` ```yaml file=petshop.yaml ````: is written there under that name;
- ```` ```sh run ````: is run there by bash, which stops at the first command that fails, with our
  own commands first in PATH;
- ```` ```text output ````: is what the block before it printed on standard output;
- ```` ```python from=tests/consumers/python_consumer.py ````: stands in that file, line by line and
  however deep, so that it is type-checked with it.

- ```` ```sh walk ````: is typed into a shell in the checkout, by `test_walk.py`, and
  ```` ```text walked ````: is what that then printed.

Everything else is only shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    + list((ROOT / "docs").rglob("*.md"))
)

_FENCE = re.compile(r"^```(\w+)?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CELL_END = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the words after that, its text, and its first line."""

    language: str
    words: tuple[str, ...]
    text: str
    line: int

    def option(self, name: str) -> str | None:
        """The value of `name=value` among the words."""
        for word in self.words:
            if word.startswith(f"{name}="):
                return word.removeprefix(f"{name}=")
        return None


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text("utf-8")
    for match in _FENCE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield Block(match[1] or "", tuple(match[2].split()), match[3], line)


def local_links(page: Path) -> Iterator[str]:
    """The links of a page that lead to files, without their anchors."""
    for target in _LINK.findall(_FENCE.sub("", page.read_text("utf-8"))):
        path = target.partition("#")[0]
        if path and "://" not in path:
            yield path


def rows(page: Path, first: str) -> Iterator[tuple[str, ...]]:
    """The rows of each table of a page whose first column has this heading."""
    inside = False
    for line in page.read_text("utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
            continue
        cells = tuple(cell.strip() for cell in _CELL_END.split(line)[1:-1])
        if cells[0] == first:
            inside = True
        elif inside and not set(cells[0]) <= set("-:"):
            yield cells
