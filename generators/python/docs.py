"""The words of a docstring, as plain text; the encoder makes them safe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from http import HTTPStatus
from textwrap import TextWrapper

from generators.ir.model import (
    AliasShape,
    ListOf,
    Named,
    Nullable,
    ObjectShape,
    Operation,
    Parameter,
    Property,
    Response,
    TypeRef,
    UnionOf,
)
from generators.limits import limits, shown
from generators.operations import doc
from generators.python.contents import received
from generators.python.names import snake
from generators.python.naming import Naming

ERRORS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "422": "UnprocessableEntity",
    "429": "TooManyRequests",
}
FAMILIES = {"3": "Redirected", "4": "ClientError", "5": "ServerError"}
"""The classes of errors, as the runtime has them."""
WHOLE = "The whole body, in the place of the members that follow."

_MOST_FIELDS = 6
_MOST_KINDS = 6
# A description that is the status's own phrase says nothing.
_PHRASES = frozenset({"", "response", "success", "successful", "error", "default"}) | {
    status.phrase.lower() for status in HTTPStatus
}


_hanging = TextWrapper(
    width=92,  # of the 100 that there are, behind the margin of a method
    initial_indent=" " * 4,
    subsequent_indent=" " * 8,
    break_long_words=False,
    break_on_hyphens=False,
)


class Docs:
    """Writes them; sections are there only where they have something to say."""

    def __init__(self, naming: Naming) -> None:
        self.naming = naming
        self.declared = naming.mapper.declared

    def operation(
        self,
        op: Operation,
        arguments: Sequence[tuple[str, Parameter]],
        members: Sequence[tuple[str, Property]],
        example: str,
    ) -> str:
        """What an operation does, takes, gives and raises, and how it is called."""
        told = [(name, self._argument(parameter)) for name, parameter in arguments]
        if members:
            told.append(("body", WHOLE))
        told += [(name, self.member(name, member)) for name, member in members]
        sections = (
            ("Args", (f"{name}: {text}" for name, text in told if text)),
            ("Returns", self._returns(op)),
            ("Raises", self._raises(op)),
        )
        call = "\n".join(["Example:", *(f"    {line}" for line in example.splitlines())])
        return "\n\n".join(
            [doc(op), *_notes(op), *_written(sections), *([call] if example else [])]
        )

    def member(self, name: str, member: Property) -> str:
        """What a member of the body is, and what it is called there, if that cannot be guessed."""
        guessed = name.strip("_") == snake(member.name.words)
        called = "" if guessed else f"`{member.name.wire}` of the body."
        return f"{called} {self._argument(member)}".strip()

    def _argument(self, parameter: Parameter | Property) -> str:
        """The description, and what the type says beyond it."""
        told = limits(parameter.type, self.declared)
        if parameter.has_default and parameter.default is not None:
            told.append(f"{shown(parameter.default)} by default")
        rules = "; ".join(told)
        return " ".join(filter(None, (_sentence(parameter.description), _sentence(rules))))

    def _returns(self, op: Operation) -> Iterator[str]:
        """A line for each kind of answer, by status where there are several."""
        kinds = list(dict.fromkeys(kind for r in op.responses for kind in self._kinds(r)))
        several = len(op.responses) > 1
        if several or any(about for _, _, about in kinds):
            for status, name, about in kinds[:_MOST_KINDS]:
                told = f"{name}: {about}" if about else f"{name}."
                yield f"{status}: {told}" if several else told

    def _kinds(self, response: Response) -> Iterator[tuple[str, str, str]]:
        """The status, the type, and what there is to say about it."""
        said = _said(response)
        if not response.contents:
            yield response.status, "None", said
        for content in response.contents:
            for kind in _members(received(content)):
                about = " ".join(filter(None, (said, self._about(kind))))
                yield response.status, self.naming.mapper.result(kind), about

    def _about(self, kind: TypeRef) -> str:
        """What is known of a type: its description, and the first of its fields."""
        found: list[str] = []
        is_list, seen = False, set[str]()
        while isinstance(kind, ListOf | Nullable | Named):
            if not isinstance(kind, Named):
                is_list = is_list or isinstance(kind, ListOf)
                kind = kind.item if isinstance(kind, ListOf) else kind.of
                continue
            declared = self.declared[kind.id]
            found.append(_sentence(declared.description.partition("\n\n")[0]))
            if isinstance(declared.shape, ObjectShape):
                fields = list(self.naming.fields(declared.id, declared.shape).values())
                found.append(_fields(fields, each=is_list))
            if not isinstance(declared.shape, AliasShape) or kind.id in seen:
                break
            seen.add(kind.id)
            kind = declared.shape.of
        return " ".join(filter(None, found))

    def _raises(self, op: Operation) -> Iterator[str]:
        """A line for each class of errors, with its statuses and the types of their bodies."""
        classes: dict[str, list[str]] = {}
        for response in op.errors:
            classes.setdefault(_class(response.status), []).append(self._error(response))
        for name, statuses in classes.items():
            yield f"{name}: {', '.join(statuses)}."
        if op.retry == "never":
            yield (
                "TransportError: No complete answer came. `maybe_sent` says whether the server may "
                "have done it; it is not sent again."
            )

    def _error(self, response: Response) -> str:
        kinds = [self.naming.mapper.result(received(content)) for content in response.contents]
        known = list(dict.fromkeys(kind for kind in kinds if kind != "Any"))
        said = _said(response).rstrip(".")
        status = "any other status" if response.status.lower() == "default" else response.status
        about = "; ".join(filter(None, (said, " or ".join(known))))
        return f"{status} ({about})" if about else status


def _notes(op: Operation) -> Iterator[str]:
    if op.pacing is not None:
        yield f"No more than {op.pacing.requests} in {op.pacing.seconds:g} seconds are sent."
    if op.pagination is not None:
        yield "`client.paginate` takes it, and goes through all of its pages."


def _written(sections: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    for title, lines in sections:
        inner = list(lines)
        if inner:
            yield "\n".join([f"{title}:", *(_hanging.fill(line) for line in inner)])


def _members(kind: TypeRef) -> Iterator[TypeRef]:
    if isinstance(kind, UnionOf):
        for member in kind.members:
            yield from _members(member)
    else:
        yield kind


def _fields(fields: Sequence[str], *, each: bool) -> str:
    if not fields:
        return ""
    more = len(fields) - _MOST_FIELDS
    first = ", ".join(f"`{field}`" for field in fields[:_MOST_FIELDS])
    return f"{'Each with' if each else 'With'} {first}{f' and {more} more' if more > 0 else ''}."


def _class(status: str) -> str:
    return ERRORS.get(status) or FAMILIES.get(status[:1], "StatusError")


def _said(response: Response) -> str:
    """The description of a response, when it says more than its status."""
    text = " ".join(response.description.split())
    return "" if text.rstrip(".").lower() in _PHRASES else _sentence(text)


def _sentence(text: str) -> str:
    """In one line, with a capital letter and a full stop."""
    line = " ".join(text.split())
    if not line:
        return ""
    return line[0].upper() + line[1:] + ("" if line.endswith((".", "!", "?", ":")) else ".")
