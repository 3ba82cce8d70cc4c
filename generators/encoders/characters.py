"""Which characters may stand in generated text as they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import ucd_3_2_0

INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\uf8ff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff]"
)
"""Characters that take no room or turn the text around them, or that nobody can show.

Controls, soft hyphen, fillers, zero width, bidi, variation selectors, tags, interlinear marks,
lone surrogates, private use, non-characters: "Trojan source" and hidden text are made of these.
"""

_NOT_ASCII = re.compile("[^ -~]")
_UNPRINTABLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"))


def is_plain(character: str) -> bool:
    """Whether a literal may hold `character` unescaped: it prints as exactly itself.

    The frozen Unicode 3.2 tables decide, so that every Python generates the same bytes;
    what came later (emoji, say) is escaped.
    """
    return " " <= character <= "~" or (
        ucd_3_2_0.category(character) not in _UNPRINTABLE
        and character.isprintable()
        and not INVISIBLE.match(character)
    )


def escape_unplain(text: str, escape: Callable[[str], str]) -> str:
    """`text` with `escape` applied to every character that is not plain."""

    def one(match: re.Match[str]) -> str:
        character = match[0]
        return character if is_plain(character) else escape(character)

    return _NOT_ASCII.sub(one, text)
