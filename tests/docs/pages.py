"""Parts of pages that a program writes."""

from __future__ import annotations

from pathlib import Path


def put_between(page: Path, part: str, text: str) -> None:
    """Replaces what stands between `<!-- part: begin -->` and `<!-- part: end -->` of a page."""
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    head, _, rest = page.read_text("utf-8").partition(begin)
    page.write_text(f"{head}{begin}\n\n{text}\n\n{end}{rest.partition(end)[2]}", "utf-8")
