"""Text for people, made clean before a comment, a docstring or a page gets it."""

from __future__ import annotations

import re
from textwrap import TextWrapper

from generators.encoders.characters import INVISIBLE

_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def prose_lines(text: str) -> list[str]:
    """The lines of `text`: no control, invisible or odd space in them, none trailing.

    Every line terminator that any language knows ends a line (`str.splitlines`). No blank
    line comes first or last, and no two follow one another.
    """
    lines: list[str] = []
    for raw in text.splitlines():
        line = INVISIBLE.sub("", _SPACES.sub(" ", raw.expandtabs(4))).rstrip()
        if line or (lines and lines[-1]):
            lines.append(line)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def prose_line(text: str) -> str:
    """`text` as one line, single-spaced."""
    return " ".join(" ".join(prose_lines(text)).split())


def wrapped(lines: list[str], width: int, opening: int = 0) -> list[str]:
    """`lines` in at most `width` columns, `opening` of them taken in the first line.

    Breaks at spaces alone, so a word longer than a line stays whole, and so does an escape.
    A line that goes on keeps its indentation.
    """
    wrapper = TextWrapper(
        width=max(width, 20),
        break_long_words=False,
        break_on_hyphens=False,
        expand_tabs=False,
        replace_whitespace=False,
    )
    done: list[str] = []
    for line in lines:
        taken = 0 if done else opening
        if len(line) + taken <= wrapper.width:
            done.append(line)
            continue
        margin = line[: len(line) - len(line.lstrip())][: wrapper.width // 2]
        wrapper.initial_indent = " " * taken + margin
        wrapper.subsequent_indent = margin
        parts = wrapper.wrap(line.lstrip())
        done += [parts[0][taken:], *parts[1:]]
    return done
