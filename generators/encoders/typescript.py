"""TypeScript and JavaScript: string literals, other literals, doc comments."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generators.encoders.data import json_text
from generators.encoders.encoded import Encoded
from generators.encoders.prose import prose_lines, wrapped
from normalizer.errors import MoneyerError

# `</script>` and `<!--` would end or change a script that is put into a page.
_TAG = re.compile("<(?=[/!])")
# Replaced, never deleted: from `**//` a deletion would make `*/` again.
_COMMENT_END = re.compile("([*<])/")
# Orders to tools: `#__PURE__` and `sourceMappingURL=` anywhere, `@ts-ignore` and JSDoc's tags.
_ORDER = re.compile(r"[@#](?=__)|source(?:Mapping)?URL(?==)")
_TAG_SIGN = re.compile(r"(?<!\w)(@)(?=\w)")


def typescript_string(value: str) -> Encoded:
    """A double-quoted literal, in a file or in a `<script>`; never a template literal."""
    return Encoded(_TAG.sub(r"\\u003c", json_text(value)))


def typescript_literal(value: object) -> Encoded:
    """A literal by the value's own type (None is `null`). Raises MoneyerError as JSON does.

    A `__proto__` key is written as a computed one: else it would set the prototype.
    """
    json_text(value)  # refuses what neither JSON nor this can hold
    return Encoded(_literal(value))


def _literal(value: object) -> str:
    match value:
        case str():
            return typescript_string(value)
        case list() | tuple():
            return f"[{', '.join(map(_literal, value))}]"
        case Mapping():
            pairs = (f"{_key(key)}: {_literal(item)}" for key, item in value.items())
            return f"{{ {', '.join(pairs)} }}" if value else "{}"
    return json_text(value)


def _key(key: object) -> str:
    if not isinstance(key, str):  # json_text has refused it
        raise MoneyerError(f"the key {key!r} is no string")
    text = typescript_string(key)
    return f"[{text}]" if key == "__proto__" else text


def typescript_comment(text: str, indent: int = 0, width: int = 100) -> Encoded:
    """A JSDoc block, `/**` to `*/`; lines after the first start at column `indent`."""
    lines = [_comment_line(line) for line in wrapped(prose_lines(text), width - indent - 3)]
    if not lines:
        return Encoded("/** */")
    if len(lines) == 1 and indent + len(lines[0]) + 7 <= width:
        return Encoded(f"/** {lines[0].strip()} */")
    margin = " " * indent
    body = [f"{margin} * {line}".rstrip() for line in lines]
    return Encoded("\n".join(["/**", *body, f"{margin} */"]))


def _comment_line(line: str) -> str:
    defused = _TAG_SIGN.sub(r"\\\1", _ORDER.sub(r"\g<0> ", line))
    return _COMMENT_END.sub(r"\1\\/", defused)
