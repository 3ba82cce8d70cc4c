"""JSON pointers (RFC 6901), and trails: the cheap form of a pointer while a tree is walked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

Token: TypeAlias = str | int
Trail: TypeAlias = "tuple[Trail, Token] | tuple[()]"
"""A linked path, `(parent, token)`, or `()` for the root: one small tuple a node, no copying."""

ROOT: Trail = ()


def escape(token: Token) -> str:
    """`a/b~c` as a reference token: `a~1b~0c` (RFC 6901 section 3)."""
    text = str(token)
    if "~" in text or "/" in text:  # seldom, and pointers are made by the ten thousand
        return text.replace("~", "~0").replace("/", "~1")
    return text


def unescape(token: str) -> str:
    """The member name that a reference token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: Token) -> str:
    """`join("/a", "b/c", 0)` is `/a/b~1c/0`."""
    for token in tokens:
        pointer = f"{pointer}/{escape(token)}"
    return pointer


def split(pointer: str) -> list[str]:
    """The member names and indices of a pointer, unescaped; the root is an empty list.

    Raises ValueError for a pointer that is not empty and does not begin with `/`.
    """
    if not pointer:
        return []
    if pointer[0] != "/":
        raise ValueError(f"a JSON pointer begins with '/': {pointer!r}")
    return [unescape(token) for token in pointer[1:].split("/")]


def parent(pointer: str) -> str:
    """The pointer without its last token; the root is its own parent."""
    return pointer.rpartition("/")[0]


def last(pointer: str) -> str:
    """The last token, unescaped."""
    return unescape(pointer.rpartition("/")[2])


def covers(outer: str, inner: str) -> bool:
    """Whether `inner` is `outer` or lies below it."""
    return inner == outer or inner.startswith(outer + "/")


def child(node: Any, token: str) -> Any:
    """The member or element of `node` that `token` names; KeyError when there is none."""
    if isinstance(node, dict):
        return node[token]
    if isinstance(node, list) and token.isascii() and token.isdigit() and int(token) < len(node):
        return node[int(token)]
    raise KeyError(token)


def resolve(tree: Any, pointer: str) -> Any:
    """The value at `pointer`; KeyError when there is none."""
    node = tree
    for token in split(pointer):
        node = child(node, token)
    return node


def pointer_of(trail: Trail) -> str:
    """The JSON pointer of a trail."""
    tokens: list[str] = []
    while trail:
        trail, token = trail
        tokens.append(escape(token))
    return "".join("/" + token for token in reversed(tokens))


def trail_of(tokens: Iterable[Token]) -> Trail:
    """The trail that walks the given tokens."""
    trail: Trail = ROOT
    for token in tokens:
        trail = (trail, token)
    return trail
