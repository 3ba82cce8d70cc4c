"""What an operation and its group are called when nobody says: rules from tag, method and path.

Every rule looks at the one operation alone, so that a new operation renames no other.
"""

from __future__ import annotations

import re

from generators.words import singular, without, words

_NOISE = re.compile(r"api|rest|gw|public|v\d+(\.\d+)*|\d+(\.\d+)*")
_ACTIONS = frozenset(
    "accept activate add apply approve archive cancel close confirm connect copy create delete "
    "disable disconnect enable execute export fetch find get import init invalidate invite join "
    "list login logout merge move open pause preview publish query read refresh reject remove "
    "rename reply reset restore resume retry revoke run save search send set start status stop "
    "submit subscribe suppress sync transfer unsubscribe update upload validate verify".split()
)
_PLACEHOLDER = re.compile(r"\{([^}]*)\}")


def group_words(tags: list[str], path: str) -> tuple[str, ...]:
    """The group of an operation: its first tag, or the first telling segment of its path."""
    if tags:
        return words(tags[0])
    for segment in _segments(path):
        if "{" not in segment:
            return words(segment)
    return ("default",)


def method_words(
    operation_id: str | None, method: str, path: str, group: tuple[str, ...]
) -> tuple[str, ...]:
    """The name of an operation inside its group.

    A published operationId is taken at its word, less the group's name. Without one the path's
    nouns make the name, with a verb where the method alone does not say it: `GET
    /orders/{id}/fills` is `fills`, `POST /orders` is `create`, `DELETE /orders/{id}` is `delete`.
    """
    if operation_id:
        return without(words(operation_id), group)
    segments = _segments(path)
    nouns = tuple(word for part in segments if "{" not in part for word in words(part))
    rest = _less_group(nouns, group)
    ends_with_id = bool(segments) and "{" in segments[-1]
    if rest and rest[-1] in _ACTIONS and not ends_with_id:
        return rest
    return _verb(method, ends_with_id, bool(rest)) + (
        (*rest[:-1], singular(rest[-1])) if rest and ends_with_id else rest
    )


def _verb(method: str, ends_with_id: bool, has_noun: bool) -> tuple[str, ...]:
    match method:
        case "get" if has_noun and not ends_with_id:
            return ()
        case "get":
            return ("get",) if ends_with_id else ("list",)
        case "post":
            return ("create",)
        case "put":
            return ("replace",)
        case "patch":
            return ("update",)
        case _:
            return (method,)


def _less_group(nouns: tuple[str, ...], group: tuple[str, ...]) -> tuple[str, ...]:
    theirs = {singular(word) for word in group}
    while nouns and singular(nouns[0]) in theirs:
        nouns = nouns[1:]
    return nouns


def _segments(path: str) -> list[str]:
    bare = path.partition("?")[0].partition("#")[0]
    return [part for part in bare.split("/") if part and not _NOISE.fullmatch(part.lower())]


def full_words(method: str, path: str) -> tuple[str, ...]:
    """Everything that method and path say, for operations that must be told apart."""
    parts = [_PLACEHOLDER.sub(r" by \1 ", part) for part in _segments(path)]
    return (method.lower(), *(word for part in parts for word in words(part)))
