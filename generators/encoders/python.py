"""Python: string literals, other literals, docstrings, comments."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from textwrap import dedent

from generators.encoders.characters import escape_unplain
from generators.encoders.encoded import Encoded
from generators.encoders.prose import prose_lines, wrapped
from normalizer.errors import MoneyerError

_SHORT_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Python refuses to read longer decimals (at least 640 digits must be allowed), but any hex.
_DECIMAL_BITS = 2048
# The parser gives up at 200 nested brackets.
_MAX_DEPTH = 100

# Once each of these is escaped, no three quotes in a row are left, and the last one is bare.
_QUOTE_OF_THREE = re.compile('"(?="")')

# PEP 263: in the first two lines this would set the encoding of the whole file.
_CODING = re.compile("(coding)(?=[:=])", re.IGNORECASE)
_DIRECTIVE = re.compile(
    r"(^|[#;])\s*(?=(?:type|fmt|yapf|isort|ruff|flake8|mypy|pyright|pylint|pytype|pragma)\s*:"
    r"|noqa|nosec|nopep8)",
    re.IGNORECASE,
)


def python_string(value: str) -> Encoded:
    """A string literal that evaluates to `value`, in the quotes that black would choose."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    body = value.replace("\\", "\\\\").replace(quote, "\\" + quote)
    return Encoded(quote + escape_unplain(body, _escape) + quote)


def _escape(character: str) -> str:
    number = ord(character)
    if number > 0xFFFF:
        return f"\\U{number:08x}"
    if number > 0xFF:
        return f"\\u{number:04x}"
    return _SHORT_ESCAPES.get(character, f"\\x{number:02x}")


def python_literal(value: object) -> Encoded:
    """A literal that evaluates to `value`, written by the value's own type.

    What a spec declares about the value plays no part: `type: integer` with a string default
    gives a string. Raises MoneyerError for what has no literal (NaN, infinity, other types)
    and for nesting that Python could not read back.
    """
    return Encoded(_literal(value, 0))


def _literal(value: object, depth: int) -> str:
    if depth > _MAX_DEPTH:
        raise MoneyerError(f"a value is nested more than {_MAX_DEPTH} deep")
    match value:
        case None | True | False:
            return repr(value)
        case str():
            return python_string(value)
        case int():
            return _integer(value)
        case float() if math.isfinite(value):
            return float.__repr__(value)
        case list():
            return f"[{', '.join(_literal(item, depth + 1) for item in value)}]"
        case tuple():
            items = [_literal(item, depth + 1) for item in value]
            return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
        case Mapping():
            pairs = (
                f"{_literal(key, depth + 1)}: {_literal(item, depth + 1)}"
                for key, item in value.items()
            )
            return f"{{{', '.join(pairs)}}}"
        case float():
            raise MoneyerError(f"the number {value} is not finite, so it has no literal")
    raise MoneyerError(f"a value of type {type(value).__name__} has no literal")


def _integer(value: int) -> str:
    if value.bit_length() <= _DECIMAL_BITS:
        return int.__repr__(value)
    return f"{'-' if value < 0 else ''}0x{abs(value):X}"


def python_docstring(text: str, indent: int = 4, width: int = 100) -> Encoded:
    '''A whole docstring, `"""` to `"""`, to stand at column `indent`; black leaves it alone.

    Lines stay as they are given, but over-long ones are wrapped, blank lines are made single
    and the first line's indentation counts for nothing. A word longer than a line stays whole.
    '''
    lines = _docstring_lines(text)
    if not lines:
        return Encoded('""""""')
    # A quote mark must not touch the quotes that open or close the docstring.
    opening = '""" ' if lines[0].startswith('"') else '"""'
    closing = ' """' if lines[-1].endswith('"') else '"""'
    taken = len(opening) if len(lines) > 1 else len(opening + closing)
    lines = wrapped(lines, width - indent, taken)
    margin = " " * indent
    if len(lines) == 1:
        return Encoded(opening + lines[0] + closing)
    rest = [margin + line if line else "" for line in lines[1:]]
    return Encoded("\n".join([opening + lines[0], *rest, margin + '"""']))


def _docstring_lines(text: str) -> list[str]:
    """Clean, escaped lines; the least indented one after the first starts at column 0."""
    clean = "\n".join(prose_lines(text))
    escaped = _QUOTE_OF_THREE.sub(r'\\"', clean.replace("\\", "\\\\"))
    first, _, rest = escaped.partition("\n")
    return [first.lstrip(), *dedent(rest).splitlines()] if first else []


def python_comment(text: str, indent: int = 0, width: int = 100) -> Encoded:
    """A comment, `# ` before each line; lines after the first start at column `indent`.

    What a tool or Python itself would take for an order (`coding:`, `noqa`, `type:`) is
    defused by a space or a dash.
    """
    lines = wrapped([line.strip() for line in prose_lines(text)], width - indent - 2)
    defused = (_DIRECTIVE.sub(r"\1- ", _CODING.sub(r"\1 ", line)) for line in lines or [""])
    return Encoded(("\n" + " " * indent).join(f"# {line}".rstrip() for line in defused))
