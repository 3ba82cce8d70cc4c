"""A wrong call: one line, and exit code 2."""

from __future__ import annotations

import typer


class Misuse(typer.TyperException):
    """The command cannot do what it was called with."""

    exit_code = 2
