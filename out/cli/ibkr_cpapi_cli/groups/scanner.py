"""Scanner."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "params",
    cls=OperationCommand,
    short_help="List the instruments, locations, scans and filters the scanner knows",
)
def params() -> None:
    """List the instruments, locations, scans and filters the scanner knows

    Returns the codes to use in `run`: scan types, instruments, filters and a tree of locations. The
    answer is large and seldom changes: keep it. At most one call in 15 minutes.

    Sent as GET /iserver/scanner/params.
    """
    run(
        "scanner",
        "params",
        {},
    )


@app.command(
    "run",
    cls=OperationCommand,
    short_help="Run a market scan and list the contracts it finds",
)
def run_(
    instrument: Annotated[
        str | None,
        typer.Option("--instrument", help="", show_default=False),
    ] = None,
    type: Annotated[
        str | None,
        typer.Option("--type", help="", show_default=False),
    ] = None,
    location: Annotated[
        str | None,
        typer.Option("--location", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Run a market scan and list the contracts it finds

    Takes an instrument, a scan type, a location and filters, all by their codes from `params`, and
    returns up to 50 contracts, best first. At most one call a second.

    Sent as POST /iserver/scanner/run.
    """
    run(
        "scanner",
        "run",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "instrument": instrument,
                "type": type,
                "location": location,
            },
            required=True,
        ),
    )
