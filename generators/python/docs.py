"""The words of a docstring, as plain text; the encoder makes them safe."""

from __future__ import annotations

from collections.abc import Sequence

from generators.ir.model import Operation, Parameter


def operation_doc(operation: Operation, arguments: Sequence[tuple[str, Parameter]]) -> str:
    """What an operation does, its arguments, and the errors that it declares."""
    summary = operation.summary or f"{operation.method} {operation.path}."
    parts = [summary if summary.endswith((".", "!", "?")) else f"{summary}."]
    if operation.description and operation.description != operation.summary:
        parts.append(operation.description)
    if operation.deprecated:
        parts.append("Deprecated.")
    described = [
        f"    {name}: {_one_line(parameter.description)}"
        for name, parameter in arguments
        if parameter.description
    ]
    if described:
        parts.append("\n".join(["Args:", *described]))
    parts.append(f"Sent as `{operation.method} {operation.path}`.")
    return "\n\n".join(parts)


def _one_line(text: str) -> str:
    return " ".join(text.split())
