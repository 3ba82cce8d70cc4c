"""JSONPath (RFC 9535), fast where it can be.

An overlay has hundreds of targets, and nearly all begin with plain names, as in
`$.paths['/x'].get.parameters[?@.name == 'id']`. Those names are walked here; the library gets
what is left, on the value that they lead to, and compiles each such rest once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final, NamedTuple

import jsonpath_rfc9535
from jsonpath_rfc9535 import JSONPathError, JSONPathQuery

from normalizer.pointer import Token, join

# A name with a backslash in it, and white space between segments, is left to the library.
_PLAIN: Final = re.compile(
    r"""\.(?P<name>[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*) (?! [\w\u0080-\U0010ffff])
    | \['(?P<single>[^'\\\x00-\x1f]*)'\]
    | \["(?P<double>[^"\\\x00-\x1f]*)"\]
    | \[(?P<index>0|-?[1-9][0-9]{0,14})\]""",
    re.VERBOSE | re.ASCII,
)


class QueryError(ValueError):
    """A text is no JSONPath query."""


class Match(NamedTuple):
    """A value that a query selects, and its JSON pointer."""

    pointer: str
    value: Any


class Query:
    """A compiled query. Raises QueryError for a text that is none."""

    __slots__ = ("_rest", "_steps", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._steps: tuple[Token, ...] = ()
        steps: list[Token] = []
        position = 1
        while found := _PLAIN.match(text, position):
            steps.append(int(found["index"]) if found["index"] else found[found.lastgroup or 0])
            position = found.end()
        rest = text[position:]
        if not text.startswith("$") or "$" in rest:  # in a filter, `$` is the whole document
            rest = text
        else:
            self._steps, rest = tuple(steps), "$" + rest
        self._rest = None if rest == "$" else _compiled(rest)

    def find(self, tree: Any) -> list[Match]:
        """What the query selects, in the order of RFC 9535, each value once."""
        node, pointer = tree, ""
        for step in self._steps:
            if isinstance(node, dict) and isinstance(step, str) and step in node:
                node = node[step]
            elif (
                isinstance(node, list) and isinstance(step, int) and -len(node) <= step < len(node)
            ):
                node, step = node[step], step % len(node)
            else:
                return []
            pointer = join(pointer, step)
        if self._rest is None:
            return [Match(pointer, node)]
        found = (Match(join(pointer, *node.location), node.value) for node in self._rest.find(node))
        return list({match.pointer: match for match in found}.values())


@lru_cache(maxsize=4096)
def _compiled(text: str) -> JSONPathQuery:
    try:
        return jsonpath_rfc9535.compile(text)
    except JSONPathError as error:
        raise QueryError(str(error).partition("\n")[0]) from None
