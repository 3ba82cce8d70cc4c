"""What every target asks of an operation: the order of its parameters, and words about it."""

from __future__ import annotations

from generators.ir.model import Operation, Parameter


def place(parameter: Parameter) -> str:
    """The identity of a parameter in its operation, for the ledger: `query:limit`."""
    return f"{parameter.location}:{parameter.name.wire}"


def reading_order(operation: Operation, parameter: Parameter) -> tuple[int, int]:
    """The key that sorts parameters for a reader.

    Path parameters come first, as they stand in the path; then other required ones; then the rest.
    """
    if parameter.location == "path":
        return (0, operation.path.find(f"{{{parameter.name.wire}}}"))
    return (1 if parameter.required else 2, 0)


def doc(operation: Operation, arguments: str = "") -> str:
    """What a doc comment says, as plain text: what it does, its arguments, what is sent."""
    summary = operation.summary or f"{operation.method} {operation.path}."
    return "\n\n".join(
        part
        for part in (
            summary if summary.endswith((".", "!", "?")) else f"{summary}.",
            operation.description if operation.description != operation.summary else "",
            "Deprecated." if operation.deprecated else "",
            arguments,
            f"Sent as `{operation.method} {operation.path}`.",
        )
        if part
    )
