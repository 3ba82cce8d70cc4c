"""What to do about a syntax error that a YAML parser reports in its own words."""

from __future__ import annotations

from typing import Final

# Words of the C parser and of the Python one; the first that fits is taken.
_HINTS: Final = (
    ("tab character", "indent with spaces, not with tabs"),
    ("'\\t'", "indent with spaces, not with tabs"),
    ("end of stream", "a closing quote is missing, or the file is cut short"),
    ("find expected ':'", "a key needs a colon and a space after it"),
    ("mapping values are not allowed", "quote a text that holds a colon, or mend the indentation"),
    ("unexpected ':'", "quote a text that holds a colon"),
    ("escape c", "in double quotes a backslash is written \\\\; single quotes need no escapes"),
    ("entries are not allowed", "an item starts on a line of its own"),
    ("expected key", "check the indentation here, and the quotes before"),
    ("block end", "check the indentation here, and the quotes before"),
    ("expected '-'", "check the indentation here"),
    ("expected ','", "is a comma or a closing bracket missing?"),
    ("tag handle", "a text that starts with ! needs quotes"),
)


def hint_for(problem: str, text: str, offset: int) -> str | None:
    """Return advice on a parser's `problem` at `offset` (characters from 0), if there is any."""
    character = text[offset : offset + 1]
    if character == "\t":
        return "indent with spaces, not with tabs"
    if "cannot start any token" in problem and character:
        return f"a text that starts with {character} needs quotes"
    for words, hint in _HINTS:
        if words in problem:
            return hint
    if not text[offset:].strip():
        return "the file seems cut short"
    return None
