"""What a YAML scalar means: the core schema of YAML 1.2.2, and where YAML 1.1 differs."""

from __future__ import annotations

import math
import re
from typing import Final

from .text import shown

Scalar = str | int | float | bool | None

# YAML 1.2.2, section 10.3.2.
_CORE: Final = re.compile(
    r"""(?P<decimal>[-+]?[0-9]+) | (?P<octal>0o[0-7]+) | (?P<hexadecimal>0x[0-9a-fA-F]+)
    | (?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)
    | (?P<special>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))""",
    re.VERBOSE,
)
_BASES: Final = {"decimal": 10, "octal": 8, "hexadecimal": 16}

# Numbers and dates of YAML 1.1 (https://yaml.org/type/) that are strings in YAML 1.2.
_OLD: Final = re.compile(
    r"""(?P<binary>[-+]?0b[01_]+)
    | (?P<hexadecimal>[-+]?0x[0-9a-fA-F_]+)
    | (?P<underscores>[-+]?0[0-7_]+|[-+]?[1-9][0-9_]*
        |(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?)
    | (?P<sexagesimal>[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+
        |[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)
    | (?P<timestamp>[0-9]{4}-[0-9][0-9]-[0-9][0-9]
        |[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \t]+)[0-9][0-9]?:[0-9][0-9]:[0-9][0-9]
         (?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?)""",
    re.VERBOSE,
)
_LEADING_ZERO: Final = re.compile(r"[-+]?0[0-9]+")


def _casings(*words: str) -> list[str]:
    return [cased for word in words for cased in (word, word.title(), word.upper())]


# The plain scalars that are words: what they mean, and the kind of spelling ("": in both alike).
WORDS: Final[dict[str, tuple[Scalar, str]]] = {
    **dict.fromkeys(["", "~", *_casings("null")], (None, "")),
    **dict.fromkeys(_casings("true"), (True, "")),
    **dict.fromkeys(_casings("false"), (False, "")),
    **{word: (word, "boolean") for word in _casings("yes", "no", "on", "off")},
}
# What a number or a date starts with; any other plain scalar that is no word is a string.
NUMERIC: Final = frozenset("0123456789+-.")


def resolve(text: str) -> tuple[Scalar, str]:
    """Return what a plain, untagged scalar means, and the kind of YAML 1.1 spelling it is.

    The meaning is that of the core schema of YAML 1.2.2 (section 10.3.2). The kind is "" when
    YAML 1.1 agrees, else boolean, binary, hexadecimal, leading-zero, sexagesimal, timestamp
    or underscores. Raises ValueError, with a reason, for a number that JSON cannot hold.
    """
    if text in WORDS:
        return WORDS[text]
    if text[0] not in NUMERIC:
        return text, ""
    core = _CORE.fullmatch(text)
    if core is None:
        old = _OLD.fullmatch(text)
        return text, (old.lastgroup or "") if old else ""
    form = core.lastgroup or ""
    if form in _BASES:
        return _integer(text, _BASES[form]), "leading-zero" if _LEADING_ZERO.match(text) else ""
    value = float(text) if form == "float" else math.inf
    if math.isinf(value):
        raise ValueError(f"has the number {shown(text)}, which JSON cannot hold")
    return value, ""


def _integer(text: str, base: int) -> int:
    try:
        return int(text, base)
    except ValueError:
        reason = f"has a number of {len(text)} digits, which is too long to be read"
        raise ValueError(reason) from None


_PREFIX: Final = "tag:yaml.org,2002:"


def is_tag(tag: str, name: str) -> bool:
    """Say whether a tag of a node leaves it what it is: none, `!`, or `!!name`."""
    return tag in ("!", _PREFIX + name)


def shown_tag(tag: str) -> str:
    """Return a tag as an author writes it, for use in a message."""
    return shown("!!" + tag.removeprefix(_PREFIX) if tag.startswith(_PREFIX) else tag)


def resolve_tagged(text: str, tag: str) -> Scalar:
    """Return what a scalar with an explicit tag means (YAML 1.2.2, sections 6.9.1 and 10.3).

    Binary stays its base64 text and a timestamp its text, as JSON has neither. Raises
    ValueError, with a reason, for other tags and for a text that does not fit its tag.
    """
    if is_tag(tag, "str") or is_tag(tag, "timestamp"):
        return text
    if is_tag(tag, "binary"):
        return "".join(text.split())
    fits: dict[str, tuple[type, ...]] = {
        _PREFIX + "null": (type(None),),
        _PREFIX + "bool": (bool,),
        _PREFIX + "int": (int,),
        _PREFIX + "float": (float, int),
    }
    if tag not in fits:
        raise ValueError(f"has the tag {shown_tag(tag)}, which JSON has no value for")
    value, _ = resolve(text)
    if type(value) not in fits[tag]:
        raise ValueError(f"has the tag {shown_tag(tag)} before {shown(text)}, which is none")
    return float(value) if isinstance(value, int) and tag.endswith(":float") else value
