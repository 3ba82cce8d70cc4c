"""Text that a model will read: one line's worth of controls taken out, and no longer than said.

Whoever writes a description can try to give orders with it. It stays what it is, data; but hidden
characters and endless texts, which only serve that end, do not get through.
"""

from __future__ import annotations

import re

from generators.encoders.characters import INVISIBLE

_BLANKS = re.compile(r"[^\S\n]+")
_PARAGRAPHS = re.compile(r"\n{3,}")


def cleaned(text: str, longest: int) -> str:
    """The text without invisible characters; cut at a word, with an ellipsis, if it is longer."""
    lines = (_BLANKS.sub(" ", INVISIBLE.sub(" ", line)).strip() for line in text.splitlines())
    found = _PARAGRAPHS.sub("\n\n", "\n".join(lines)).strip()
    if len(found) <= longest:
        return found
    cut = found[: longest - 1]
    head = cut.rpartition(" ")[0]
    return f"{(head if len(head) > longest // 2 else cut).rstrip()}…"
