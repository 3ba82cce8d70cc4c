"""The options that every command has, behind its own."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from .product import Product


class Form(StrEnum):
    """How a result is shown."""

    TABLE = "table"
    JSON = "json"


def _options(
    output: Annotated[
        Form | None, typer.Option(help="Without it: a table on a terminal, else JSON.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the request, secrets masked; send nothing.")
    ] = False,
    save: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the result there.")
    ] = None,
    base_url: Annotated[str | None, typer.Option(metavar="URL", help="Where the API is.")] = None,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="How long to wait.")
    ] = None,
    header: Annotated[
        list[str] | None, typer.Option(metavar="NAME:VALUE", help="A header to send.")
    ] = None,
    ca_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="The authorities to trust.")
    ] = None,
    insecure: Annotated[
        bool, typer.Option("--insecure", help="Do not check the server's certificate.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask before something is deleted.")
    ] = False,
) -> None:
    """Never called: it says what the options are."""


def _parameters() -> list[Any]:
    app = typer.Typer(add_completion=False)
    app.command()(_options)
    return list(typer.main.get_command(app).params)


@dataclass(frozen=True)
class Common:
    """What the common options of a call say, and whose they are."""

    product: Product
    command: str
    values: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


CALL: ContextVar[Common] = ContextVar("call")


class OperationCommand(TyperCommand):
    """A command with the common options; what they say is in `CALL` while it runs."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["params"] = [*(kwargs.get("params") or ()), *_parameters()]
        super().__init__(*args, **kwargs)

    def invoke(self, ctx: Any) -> Any:
        """Runs the command."""
        names = [str(parameter.name) for parameter in _parameters()]
        values = {name: ctx.params.pop(name, None) for name in names}
        token = CALL.set(Common(ctx.find_root().obj, ctx.command_path, values))
        try:
            return super().invoke(ctx)
        finally:
            CALL.reset(token)
