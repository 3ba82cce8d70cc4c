"""Hostile text and values for the tests: the payloads of real attacks, and laws' food."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st

from generators.encoders.characters import INVISIBLE

SHORT_PAYLOADS = [
    *("'", '"', "'''", '"""', "`", "${x}", "#{x}", "{{7*7}}", "{% raw %}", "{#", "*/", "**//"),
    *("</script>", "\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\0", "\u202e"),
    *("\u200b", "\ufeff", r"\u000a", "ends with \\", "\\", '""""', "'\"'", "\ud800", "\U000e0041"),
    *("", " ", "\t", "a\r\nb", "#", "--", "<!--", "]]>", "$(x)", "\U0001f680", "é", "\\N{DASH}"),
    *("coding: utf-7", "type: ignore", "noqa", "@ts-ignore", "# sourceMappingURL=x", "%s", "\xa0"),
    "*/ alert(1) /*",
    '"""\nimport os\nos.system("x")\n"""',
    '"); import os; os.system("x"); ("',
    "\rimport os",
    "x\u2028alert(1)",
    "[a](javascript:alert(1))",
    "![a](http://evil/x.png)",
    "<img src=x onerror=alert(1)>",
    "```\ncode\n```",
    "a | b",
    "# heading",
    "1. one",
    "https://evil.example www.evil.example <me@evil.example>",
]
PAYLOADS = [*SHORT_PAYLOADS, "x" * 1_000_000, '"\\\n' * 100_000, "word " * 50_000]

NASTY = st.text(
    st.one_of(
        st.sampled_from("\"'\\`$#{}%*/<>!-|[]()@:.~_&a1 "),
        st.sampled_from("\n\r\t\x0b\x0c\x85\u2028\u2029\u202e\u200b\0"),
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf", "Zs", "Co"]),
    ),
    max_size=60,
)
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | NASTY,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NASTY, inner, max_size=4),
    max_leaves=12,
)

every_payload = pytest.mark.parametrize(
    "payload", PAYLOADS, ids=lambda text: f"{text[:20]!a}-{len(text)}"
)


def shows_itself(text: str) -> bool:
    """No control but the line feed, nothing invisible, nothing that turns text around."""
    return not INVISIBLE.search(text.replace("\n", "")) and "\r" not in text


def same(left: Any, right: Any) -> bool:
    """Equal in value and in type, all the way down."""
    return repr(left) == repr(right)
