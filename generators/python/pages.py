"""The page of each operation: what a reader of the documentation sees of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generators.ir.model import Response
from generators.python.view import ArgumentView, OperationView, PackageView, ResourceView

REPEATING = {
    "safe": "It only reads, so it may be repeated.",
    "idempotent": "Sent twice, it does what it does once.",
    "never": "Never repeat it blindly: it may have reached the server.",
}


@dataclass(frozen=True, kw_only=True)
class ArgumentRow:
    argument: ArgumentView
    note: str
    """Whether it may be left out."""
    place: str
    """Where it goes: `query`, `path`, ..., or `body`."""
    wire: str
    doc: str


@dataclass(frozen=True, kw_only=True)
class AnswerRow:
    status: str
    media_types: tuple[str, ...]
    doc: str


@dataclass(frozen=True, kw_only=True)
class PageView:
    """`path` is that of the file, below the package's project."""

    path: str
    resource: ResourceView
    operation: OperationView
    summary: str
    description: str
    rows: tuple[ArgumentRow, ...]
    answers: tuple[AnswerRow, ...]
    repeating: str


def pages(package: PackageView) -> Iterator[PageView]:
    """A page for each operation, in the order of the groups."""
    for resource in package.resources:
        for view in resource.operations:
            op = view.operation
            summary = op.summary or f"{op.method} {op.path}"
            yield PageView(
                path=str(view.page),
                resource=resource,
                operation=view,
                summary=summary,
                description=op.description if op.description != op.summary else "",
                rows=tuple(_rows(view)),
                answers=tuple(_answer(answer) for answer in (*op.responses, *op.errors)),
                repeating=REPEATING[op.retry],
            )


def _rows(view: OperationView) -> Iterator[ArgumentRow]:
    """The arguments as they stand in the signature: the members of the body behind `*`."""
    op = view.operation
    given = dict(zip(map(str, view.arguments), op.parameters, strict=True))
    for argument in (*view.positional, *(m.argument for m in view.asked), *view.keywords):
        note = "" if argument.required else ", optional"
        place = wire = doc = ""
        parameter = given.get(str(argument.name))
        member = next((m for m in view.members if m.argument is argument), None)
        if parameter is not None:
            place, wire, doc = parameter.location, parameter.name.wire, parameter.description
        elif member is not None:
            place, wire, doc = "body,", member.wire, member.doc
        elif op.body is not None:
            place, doc = "body", op.body.description
            wire = ", ".join(content.media_type for content in op.body.contents)
            note = ", or its members" if view.members else note
        yield ArgumentRow(
            argument=argument, note=note, place=place, wire=wire, doc=" ".join(doc.split())
        )


def _answer(response: Response) -> AnswerRow:
    return AnswerRow(
        status=response.status,
        media_types=tuple(content.media_type for content in response.contents),
        doc=" ".join(response.description.split()),
    )
