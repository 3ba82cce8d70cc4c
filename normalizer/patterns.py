"""Regular expressions of a document: the form that every engine understands, and matching them.

A pattern is untrusted. It is matched by an engine whose time grows with the text and never
exponentially (the one of Rust, which pydantic brings); what that engine does not know, such as a
look-ahead, is taken to match.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import Any

_LONGEST = 5_000  # characters; to compile a long one takes its time
_DELIMITED = re.compile(r"/(\^.*|.*\$)/[gmu]*", re.DOTALL)
# What ECMA-262 does not know though Python does: flags, groups by name, anchors, comments.
_OF_PYTHON = re.compile(r"\(\?[aiLmsux-]+[:)]|\(\?P|\(\?#|\(\?>|\\[AZ]|[*+?}]\+")
_COMMON_FORMS = (
    (re.compile(r"\(\?P?<[A-Za-z_]\w*>"), "("),
    (re.compile(r"\\A"), "^"),
    (re.compile(r"\\[zZ]"), "$"),
    (re.compile(r"(\\[wdsWDS])-(?=[^\]])"), r"\1\\-"),
    (re.compile(r"\[:alpha:\]"), "A-Za-z"),
    (re.compile(r"\[:digit:\]"), "0-9"),
    (re.compile(r"\[:alnum:\]"), "A-Za-z0-9"),
)
_BY_NAME = re.compile(r"\\k<|\(\?P=")


@lru_cache(maxsize=4096)
def common_form(pattern: str) -> str | None:
    """The same pattern in a form that every engine understands; None when there is none."""
    if _is_common(pattern):
        return pattern
    delimited = _DELIMITED.fullmatch(pattern)
    plain = delimited[1] if delimited else pattern
    if not _BY_NAME.search(plain):
        for odd, common in _COMMON_FORMS:
            plain = odd.sub(common, plain)
    return plain if _is_common(plain) else None


def _is_common(pattern: str) -> bool:
    """Whether a pattern means the same in Python and in ECMA-262, as far as that can be told."""
    if len(pattern) > _LONGEST or _OF_PYTHON.search(pattern) or _DELIMITED.fullmatch(pattern):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError, MemoryError):
        return False
    return True


def matches(pattern: Any, text: str) -> bool:
    """Whether a regular expression is found in a text; one that cannot be read is."""
    plain = common_form(pattern) if isinstance(pattern, str) else None
    engine = _engine(plain) if plain is not None else None
    return engine is None or bool(engine.isinstance_python(text))


@lru_cache(maxsize=1024)
def _engine(pattern: str) -> Any:
    from pydantic_core import SchemaError, SchemaValidator  # few documents need it

    try:
        return SchemaValidator({"type": "str", "pattern": pattern, "regex_engine": "rust-regex"})
    except SchemaError:
        return None
