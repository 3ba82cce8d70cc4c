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
    op = view.operation
    given = dict(zip(map(str, view.arguments), op.parameters, strict=True))
    for argument in (*view.positional, *view.keywords):
        parameter = given.get(str(argument.name))
        if parameter is not None:
            yield ArgumentRow(
                argument=argument,
                place=parameter.location,
                wire=parameter.name.wire,
                doc=" ".join(parameter.description.split()),
            )
        elif op.body is not None:
            kinds = ", ".join(content.media_type for content in op.body.contents)
            yield ArgumentRow(
                argument=argument,
                place="body",
                wire=kinds,
                doc=" ".join(op.body.description.split()),
            )


def _answer(response: Response) -> AnswerRow:
    return AnswerRow(
        status=response.status,
        media_types=tuple(content.media_type for content in response.contents),
        doc=" ".join(response.description.split()),
    )
