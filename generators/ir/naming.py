"""What an operation and its group are called when nobody says: rules from tag, method and path.

Every rule looks at the one operation alone, so that a new operation renames no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generators.words import less_start, singular, without, words
from normalizer.steps.s02_operation_ids import synthesised

_NOISE = re.compile(r"api|rest|gw|public|json|xml|v\d+(\.\d+)*|\d+(\.\d+)*")
_FRAMEWORK = re.compile(r"(?<=[a-z])(Controller|Service)(?=[_.])")
_DIGEST = re.compile("_[0-9a-f]{6}$")
_KINDS = frozenset({"api", "controller", "service"})
_ACTIONS = frozenset(
    "accept activate add apply approve archive cancel change close confirm connect copy create "
    "delete disable disconnect enable execute export fetch find get import init invalidate invite "
    "join list login logout merge move open pause preview publish query read refresh reject "
    "remove rename reply reset restore resume retrieve retry revoke run save search send set start "
    "status stop submit subscribe suppress sync transfer unsubscribe update upload validate "
    "verify".split()
)
_PLACEHOLDER = re.compile(r"\{([^}]*)\}")


def group_words(tags: list[str], path: str) -> tuple[str, ...]:
    """The group of an operation: its first tag, or the first telling segment of its path."""
    if tags:
        found = words(tags[0])
        return found[:-1] if found[1:] and found[-1] in _KINDS else found
    for segment in _segments(path):
        if "{" not in segment:
            return words(segment)
    return ("default",)


def method_words(
    operation_id: str | None, method: str, path: str, group: tuple[str, ...]
) -> tuple[str, ...]:
    """The name of an operation inside its group.

    A published operationId is taken at its word, less the group's name. Where it says no more than
    method and path, the path's nouns make the name, with a verb where the method alone does not
    say it: `GET /orders/{id}/fills` is `fills`, `POST /orders` is `create`, `DELETE /orders/{id}`
    is `delete`.
    """
    many = not path.rstrip("/").endswith("}")
    said = _FRAMEWORK.sub("", _told(operation_id, method, path))
    if not re.search(r"[^\W\d_]", said):
        return _from_path(method, path, group, many)
    tokens = without(words(said), group)
    if tokens[0] in _ACTIONS:
        tokens = (tokens[0], *less_start(tokens[1:], group))
    many = many and _is_plural(words(said))
    if [*map(singular, tokens)] == [*map(singular, group)] and tokens[-1] not in _ACTIONS:
        return _verb(method, many)
    if len(tokens) == 1 < len(words(said)) and tokens[0] in ("get", "post", "put", "patch"):
        return _verb(tokens[0], many)
    return tokens


def _from_path(method: str, path: str, group: tuple[str, ...], many: bool) -> tuple[str, ...]:
    """The name that the nouns of a path make; `many` tells that it does not end in an id."""
    nouns = tuple(word for part in _segments(path) if "{" not in part for word in words(part))
    rest = _less_group(nouns, group)
    if not many:
        rest = (*rest[:-1], *map(singular, rest[-1:]))
        return (*_verb(method, many), *rest)
    if nouns and nouns[-1] in _ACTIONS:
        return rest or nouns[-1:]
    if rest and (method == "get" or _is_action(path)):
        return rest
    return (*_verb(method, _is_plural(nouns)), *rest)


def _told(operation_id: str | None, method: str, path: str) -> str:
    """What an operationId says beyond what tools make of method and path: nothing, often.

    FastAPI writes both behind the name of a function, and so do we behind an id that was taken.
    """
    told = operation_id or ""
    made = synthesised(method, path)
    bare = told if told.endswith(made) else _DIGEST.sub("", told)
    if bare == made:
        return ""
    if bare.endswith(f"_{made}"):
        told = bare.removesuffix(f"_{made}")
    told = told.removesuffix(f"{re.sub(r'[^A-Za-z0-9_]', '_', path)}_{method}")
    return "" if _squashed(told) in _mere(method, path) else told


def _mere(method: str, path: str) -> Iterator[str]:
    """Method and path as one word, in the ways that placeholders are written or left out."""
    for part in (r"\1", "id", ""):
        for place in (path, "/".join(_segments(path))):
            yield _squashed(method + _PLACEHOLDER.sub(part, place))


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _is_plural(nouns: tuple[str, ...]) -> bool:
    return bool(nouns) and singular(nouns[-1]) != nouns[-1]


def _is_action(path: str) -> bool:
    """Whether a path ends in what is done: `/orders/cancel`, `/cancel:bulk`, `/updateOrder`."""
    pieces = re.split("[:#]", path.rstrip("/").rpartition("/")[2])
    return any(words(piece)[0] in _ACTIONS for piece in pieces if pieces[1:] or piece.isalnum())


def _verb(method: str, many: bool) -> tuple[str, ...]:
    match method:
        case "get":
            return ("list",) if many else ("get",)
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
    bare = path.partition("?")[0]
    return [part for part in re.split("[/:#]", bare) if part and not _NOISE.fullmatch(part.lower())]


def full_words(method: str, path: str) -> tuple[str, ...]:
    """Everything that method and path say, for operations that must be told apart."""
    parts = [_PLACEHOLDER.sub(r" by \1 ", part) for part in _segments(path)]
    return (method.lower(), *(word for part in parts for word in words(part)))


def path_words(path: str) -> tuple[str, ...]:
    """Everything that a path says, for what all of its operations share."""
    return full_words("", path)[1:] or ("root",)
