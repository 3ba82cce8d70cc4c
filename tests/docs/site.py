"""The pages of the documentation site, in one folder: `python -m tests.docs.site FOLDER`.

README.md is its front page, docs/ follows, and the Python client's own pages come below `client/`.
Links that lead out of the site stay as text.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "out" / "python"
_LINK = re.compile(r"(?<!!)\[((?:\\.|[^\]\\])*)\]\(([^)\s]+)\)")


def sources() -> dict[Path, Path]:
    """Where each page and picture of the site comes from, by where it goes."""
    docs = ROOT / "docs"
    found = {Path("index.md"): ROOT / "README.md", Path("changes.md"): ROOT / "CHANGELOG.md"}
    found |= {path.relative_to(docs): path for path in sorted(docs.rglob("*.md"))}
    found |= {path.relative_to(docs): path for path in sorted(docs.glob("*.svg"))}
    found |= {
        Path("client") / path.relative_to(CLIENT): path
        for path in (CLIENT / "api.md", *sorted((CLIENT / "docs").rglob("*.md")))
    }
    return found


def assemble(folder: Path) -> int:
    """Writes the site's pages; gives their number."""
    pages = sources()
    homes = {source.resolve(): target for target, source in pages.items()}
    for target, source in pages.items():
        path = folder / target
        path.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix != ".md":
            path.write_bytes(source.read_bytes())
            continue
        text = _LINK.sub(
            lambda link, source=source, target=target: _linked(link, source, target, homes),  # type: ignore[misc]
            source.read_text("utf-8"),
        )
        path.write_text(text, "utf-8")
    return len(pages)


def _linked(link: re.Match[str], source: Path, target: Path, homes: dict[Path, Path]) -> str:
    text, to = link[1], link[2]
    if "://" in to or to.startswith("#"):
        return link[0]
    file, _, anchor = to.partition("#")
    home = homes.get((source.parent / file).resolve())
    if home is None:
        return text
    return f"[{text}]({os.path.relpath(home, target.parent)}{'#' + anchor if anchor else ''})"


if __name__ == "__main__":
    print(f"{assemble(Path(sys.argv[1]))} pages")
