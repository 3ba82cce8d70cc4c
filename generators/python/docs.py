"""The words of a docstring, as plain text; the encoder makes them safe."""

from __future__ import annotations

from collections.abc import Sequence

from generators.ir.model import Operation, Parameter, Property
from generators.operations import doc
from generators.python.names import snake


def operation_doc(
    operation: Operation,
    arguments: Sequence[tuple[str, Parameter]],
    members: Sequence[tuple[str, Property]],
) -> str:
    """What an operation does, and what these arguments and members of its body are."""
    told = [(name, parameter.description) for name, parameter in arguments]
    if members:
        told.append(("body", WHOLE))
    told += [(name, member_doc(name, member)) for name, member in members]
    described = [f"    {name}: {' '.join(text.split())}" for name, text in told if text]
    return doc(operation, "\n".join(["Args:", *described]) if described else "")


WHOLE = "The whole body, in the place of the members that follow."


def member_doc(name: str, member: Property) -> str:
    """What a member of the body is, and what it is called there, if that cannot be guessed."""
    guessed = name.strip("_") == snake(member.name.words)
    called = "" if guessed else f"`{member.name.wire}` of the body."
    return f"{called} {member.description}".strip()
