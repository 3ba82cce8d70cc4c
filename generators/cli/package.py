"""The whole package, as its templates see it."""

from __future__ import annotations

import re
from typing import Any

from generators.cli.commands import Commands
from generators.cli.view import PackageView
from generators.contract import Context
from generators.ir.model import Api
from normalizer.errors import UsageError

_COMMAND = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")


def package_view(api: Api, context: Context) -> PackageView:
    """The view of the package. Raises UsageError for a bad option of the target."""
    client = context.base()
    return PackageView(
        api=api,
        client=client,
        package=f"{context.package}_cli",
        command=_command(context),
        title=api.title,
        groups=tuple(Commands(api, context).groups()),
        credentials=tuple(
            (keyword, "basic" if scheme.scheme.lower() == "basic" else "token")
            for keyword, scheme in client.credentials
        ),
        secrets=tuple(
            dict.fromkeys(s.parameter for s in api.security_schemes if s.type == "apiKey")
        ),
    )


def _command(context: Context) -> str:
    """What the command is called: as the target's options say, or the package's first word."""
    options: dict[str, Any] = dict(context.options)
    command = options.pop("command", context.package.partition("_")[0].lower() or "api")
    if options:
        raise UsageError(f"the target cli has no option {sorted(options)[0]!r}", hint="command")
    if not isinstance(command, str) or not _COMMAND.fullmatch(command):
        raise UsageError(
            f"{command!r} cannot be the name of a command", hint="use small letters and digits"
        )
    return command
