"""Markdown (CommonMark, GitHub's and MDX): text and code within a line, and blocks of code."""

from __future__ import annotations

import re

from generators.encoders.encoded import Encoded
from generators.encoders.prose import prose_line, prose_lines

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = re.compile(r"[\\`*_\[\]{}|~$&<>@]")
# What begins a heading, list, rule or definition at the start of a line, and what GitHub
# makes a link of by itself.
_LINE_START = re.compile(r"^(\d*)(?=[.)#+=:-])")
_AUTOLINK = re.compile(r"(:)(?=//)|(?<=\bwww)(\.)", re.IGNORECASE)


def markdown_text(text: str) -> Encoded:
    """`text` as one line of prose: no HTML, link, image, code, emphasis, table or list."""
    line = _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], "\\" + found[0]), prose_line(text))
    line = _AUTOLINK.sub(lambda found: "\\" + found[0], line)
    return Encoded(_LINE_START.sub(r"\1\\", line))


def markdown_code(text: str) -> Encoded:
    """`text` as inline code in one line, in tables too.

    A backtick or a pipe inside is written as an entity in `<code>`: no backslash helps there.
    """
    line = prose_line(text)
    if line and "`" not in line and "|" not in line:
        return Encoded(f"`{line}`")
    # An entity is text, whatever character it stands for.
    return Encoded(f"<code>{re.sub('[!-/:-@[-`{-~]', lambda c: f'&#{ord(c[0])};', line)}</code>")


def markdown_block(text: str, language: str = "") -> Encoded:
    """`text` as a fenced block of code; the fence is longer than any run of backticks inside."""
    lines = prose_lines(text)
    runs = re.findall("`+", "\n".join(lines))
    fence = "`" * max(3, *(len(run) + 1 for run in runs)) if runs else "```"
    return Encoded("\n".join([fence + language, *lines, fence]))
