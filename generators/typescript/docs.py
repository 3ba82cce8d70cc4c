"""The words of a doc comment, as plain text; the encoder makes them safe."""

from __future__ import annotations

from collections.abc import Sequence

from generators.ir.model import Operation, Parameter


def operation_doc(operation: Operation, arguments: Sequence[tuple[str, Parameter]]) -> str:
    """What an operation does, and what its required parameters are."""
    summary = operation.summary or f"{operation.method} {operation.path}."
    parts = [summary if summary.endswith((".", "!", "?")) else f"{summary}."]
    if operation.description and operation.description != operation.summary:
        parts.append(operation.description)
    if operation.deprecated:
        parts.append("Deprecated.")
    described = [
        f"- `{name}`: {' '.join(parameter.description.split())}"
        for name, parameter in arguments
        if parameter.description
    ]
    if described:
        parts.append("\n".join(described))
    parts.append(f"Sent as `{operation.method} {operation.path}`.")
    return "\n\n".join(parts)
