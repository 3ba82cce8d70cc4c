"""What the templates of the command line see."""

from __future__ import annotations

from dataclasses import dataclass

from generators.calls import ClientCalls
from generators.encoders import Encoded
from generators.ir.model import Api, Operation


@dataclass(frozen=True, kw_only=True)
class InputView:
    """An argument or an option of a command.

    `annotation` is its Python type; `parser` the function that reads its text, where the type
    does not do that by itself; `target` the client's keyword, or the member of the body.
    """

    name: Encoded
    option: str | None
    """With its dashes; None for an argument."""
    metavar: str | None
    annotation: Encoded
    parser: Encoded | None
    required: bool
    help: str
    target: str


@dataclass(frozen=True, kw_only=True)
class CommandView:
    operation: Operation
    command: str
    function: Encoded
    group: str
    method: str
    summary: str
    help: str
    inputs: tuple[InputView, ...]
    members: tuple[InputView, ...]
    """Options that fill the body."""
    media_types: tuple[str, ...]
    codec: str | None
    """How the body is read from text; None when there is none."""


@dataclass(frozen=True, kw_only=True)
class GroupView:
    name: str
    module: Encoded
    help: str
    commands: tuple[CommandView, ...]


@dataclass(frozen=True, kw_only=True)
class PackageView:
    """The command's package; `secrets` are the names of parameters that hold credentials."""

    api: Api
    client: ClientCalls
    package: str
    command: str
    title: str
    groups: tuple[GroupView, ...]
    credentials: tuple[tuple[str, str], ...]
    secrets: tuple[str, ...]

    @property
    def distribution(self) -> str:
        return self.package.replace("_", "-")

    @property
    def entry_point(self) -> str:
        return f"{self.package}.__main__:run"
