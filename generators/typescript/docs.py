"""The words of a doc comment, as plain text; the encoder makes them safe."""

from __future__ import annotations

from collections.abc import Sequence

from generators.ir.model import Operation, Parameter
from generators.operations import doc


def operation_doc(operation: Operation, arguments: Sequence[tuple[str, Parameter]]) -> str:
    """What an operation does, and what these arguments are."""
    described = [
        f"- `{name}`: {' '.join(parameter.description.split())}"
        for name, parameter in arguments
        if parameter.description
    ]
    return doc(operation, "\n".join(described))
