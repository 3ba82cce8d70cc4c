"""Which operations show a package best: what its README has examples of."""

from __future__ import annotations

from collections.abc import Sequence

from generators.ir.model import Operation
from generators.python.view import ExamplesView, ExampleView, OperationView, ResourceView
from generators.templating import code


def showcase(resources: Sequence[ResourceView]) -> ExamplesView:
    """The best of the operations that only read, whose example is one line."""
    found = [
        (_rank(view), _example(resource, view), view)
        for resource in resources
        for view in resource.operations
        if _is_plain(view.operation) and view.example and "\n" not in view.example
    ]
    # `sorted` keeps the order of the description among equals.
    ordered = sorted(found, key=lambda one: one[0])
    return ExamplesView(
        call=next((one for _, one, view in ordered if _codec(view) == "json"), None),
        paged=next((one for _, one, view in ordered if _is_paged(view)), None),
        download=next((one for _, one, view in ordered if _codec(view) == "binary"), None),
    )


def _example(resource: ResourceView, view: OperationView) -> ExampleView:
    method = f"client.{resource.attribute}.{view.name}"
    return ExampleView(
        method=code(method),
        arguments=code(view.example.removeprefix(f"{method}(").removesuffix(")")),
    )


def _is_plain(op: Operation) -> bool:
    return (
        op.availability == "callable"
        and op.method == "GET"
        and op.effect == "read"
        and op.body is None
        and not op.deprecated
    )


def _rank(view: OperationView) -> tuple[bool, bool, int]:
    """What sorts first shows most: pages, a model as the answer, and one argument or about."""
    return (not _is_paged(view), "types." not in view.returns, abs(len(view.positional) - 1))


def _is_paged(view: OperationView) -> bool:
    return view.operation.pagination is not None


def _codec(view: OperationView) -> str:
    contents = [c for response in view.operation.responses[:1] for c in response.contents[:1]]
    return contents[0].codec if contents else ""
