"""The command. Data goes to standard output, talk to standard error; no traceback leaves here."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from normalizer.errors import MoneyerError

app = typer.Typer(
    name="moneyer",
    help="Takes an OpenAPI document as it is published, and strikes SDKs from it.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Spec = Annotated[
    str | None,
    typer.Argument(help="The document: a file, or - for standard input.", show_default=False),
]
OverlayFile = Annotated[Path | None, typer.Option("--overlay", help="An OpenAPI Overlay.")]
ObservedFile = Annotated[Path | None, typer.Option("--observed", help="Observed facts.")]
RemoteHosts = Annotated[
    list[str] | None,
    typer.Option("--allow-remote", help="A host that other files may be fetched from."),
]
HabitList = Annotated[
    list[str] | None,
    typer.Option("--habit", help="A habit of the server that all answers are taken to have."),
]
LimitList = Annotated[
    list[str] | None,
    typer.Option("--limit", help="NAME=NUMBER: what a document that you trust may cost."),
]


@app.command()
def normalize(
    spec: Spec = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The document; else standard output.")
    ] = None,
    log: Annotated[Path | None, typer.Option("--log", help="Where the change log goes.")] = None,
    observed: ObservedFile = None,
    overlay: OverlayFile = None,
    habit: HabitList = None,
    allow_remote: RemoteHosts = None,
    limit: LimitList = None,
) -> None:
    """Repairs a document, and writes it as plain OpenAPI 3.1 that every tool reads."""
    from moneyer import commands

    reading = commands.Reading(
        observed, overlay, tuple(limit or ()), tuple(allow_remote or ()), tuple(habit or ())
    )
    commands.normalize(spec, output, log, reading)


@app.command()
def generate(
    spec: Spec = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="The folder that gets a folder for each target.")
    ] = None,
    target: Annotated[
        list[str] | None, typer.Option("--target", help="A target; repeat it for more.")
    ] = None,
    observed: ObservedFile = None,
    overlay: OverlayFile = None,
    names: Annotated[
        Path | None, typer.Option("--names", help="The name ledger; new names are added to it.")
    ] = None,
    package: Annotated[
        str | None, typer.Option("--package", help="The name of the package to make.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Fail when an operation is left out.")
    ] = False,
    habit: HabitList = None,
    allow_remote: RemoteHosts = None,
    limit: LimitList = None,
) -> None:
    """Makes SDKs. Without SPEC, those of moneyer.toml."""
    from moneyer import commands

    reading = commands.Reading(
        observed, overlay, tuple(limit or ()), tuple(allow_remote or ()), tuple(habit or ())
    )
    code = commands.generate(spec, out, tuple(target or ()), names, package, reading, strict=strict)
    raise typer.Exit(code)


@app.command()
def check() -> None:
    """The drift gate: says whether the output is what the inputs give, and shows what is not."""
    from moneyer import commands

    raise typer.Exit(commands.check())


@app.command()
def mock(
    spec: Spec = None,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Where to listen; 0: a free port.")
    ] = 0,
    seed: Annotated[
        int, typer.Option("--seed", help="0: the document's examples first; else other values.")
    ] = 0,
    observed: ObservedFile = None,
    overlay: OverlayFile = None,
    habit: HabitList = None,
    allow_remote: RemoteHosts = None,
    limit: LimitList = None,
) -> None:
    """Serves a document on 127.0.0.1: checks requests, and answers with valid values."""
    from moneyer import commands

    reading = commands.Reading(
        observed, overlay, tuple(limit or ()), tuple(allow_remote or ()), tuple(habit or ())
    )
    commands.mock(spec, port, seed, reading)


@app.command()
def observe(
    traffic: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Recorded answers: files or folders (JSON, HAR, JSON lines, WireMock)."
        ),
    ] = None,
    spec: Annotated[
        str | None, typer.Option("--spec", help="The document that they are judged by.")
    ] = None,
    examples: Annotated[
        str | None,
        typer.Option("--examples", help="A document, whose own examples are the evidence."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The file of facts to add to.")
    ] = None,
    add: Annotated[
        list[str] | None, typer.Option("--add", help="An undeclared property to declare.")
    ] = None,
    overlay: OverlayFile = None,
    as_json: Annotated[bool, typer.Option("--json", help="Prints the report as JSON.")] = False,
) -> None:
    """Learns from evidence what types really are, and writes it as facts, never as payloads."""
    from moneyer import observing

    observing.observe(
        observing.Asked(tuple(traffic or ()), spec, examples, overlay),
        output,
        tuple(add or ()),
        as_json=as_json,
    )


@app.command()
def truth(
    spec: Spec = None,
    recordings: Annotated[
        list[Path] | None, typer.Option("--recordings", help="Recorded answers, as for observe.")
    ] = None,
    observed: ObservedFile = None,
    overlay: OverlayFile = None,
    habit: HabitList = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Where the report goes as JSON; - for stdout.")
    ] = None,
    html_file: Annotated[
        Path | None, typer.Option("--html", help="Where the report goes as a page.")
    ] = None,
    threshold: Annotated[
        float | None,
        typer.Option(
            "--threshold",
            min=0,
            max=100,
            help="Percent of the evidence that must hold; below it, the exit code is 1.",
        ),
    ] = None,
    allow_remote: RemoteHosts = None,
    limit: LimitList = None,
) -> None:
    """Shows for each operation what is claimed, what is known, and whether it is true."""
    from moneyer import commands
    from moneyer.truth import command

    reading = commands.Reading(
        observed, overlay, tuple(limit or ()), tuple(allow_remote or ()), tuple(habit or ())
    )
    outputs = command.Outputs(json_file, html_file)
    raise typer.Exit(command.truth(spec, tuple(recordings or ()), reading, outputs, threshold))


@app.command()
def facts(
    spec: Annotated[str, typer.Argument(help="A published document.")],
    output: Annotated[Path | None, typer.Option("-o", "--output")] = None,
) -> None:
    """Reduces a document to facts: no prose, no examples."""
    from moneyer import commands

    commands.facts(spec, output)


@app.command()
def refresh(
    file: Annotated[Path | None, typer.Argument(help="Where the document goes.")] = None,
) -> None:
    """Fetches the document that the project names as its upstream."""
    from moneyer import commands

    commands.refresh(file)


_INTERRUPTED = 130
"""What typer makes of Ctrl-C."""


def main() -> None:
    """Runs the command. Exits with 2 when it was called wrongly, and 1 for everything else."""
    # What is built here lives to the end; looking for garbage in it, then too, only costs time.
    gc.disable()
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """The exit code of a command line. Errors become one line on standard error."""
    try:
        code = app(arguments, prog_name="moneyer", standalone_mode=False)
        if code == _INTERRUPTED:
            raise KeyboardInterrupt
        return code if isinstance(code, int) else 0
    except MoneyerError as error:
        return _fail(str(error), error.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        return _fail("interrupted; what was there before is still there", 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        return _fail(f"{error.filename or 'the system'}: {error.strerror or error}", 1)
    except (RecursionError, MemoryError):
        return _fail("the document is too deep or too large for this machine", 1)
    except Exception as error:
        if os.environ.get("MONEYER_DEBUG"):
            raise
        if hasattr(error, "format_message") and hasattr(error, "exit_code"):
            return _fail(error.format_message(), error.exit_code)
        told = f"{type(error).__name__}: {error}"
        return _fail(f"this is a mistake in moneyer ({told}); MONEYER_DEBUG=1 says more", 1)


def _fail(message: str, code: int) -> int:
    print(f"moneyer: {' '.join(message.split())}", file=sys.stderr)
    return code
