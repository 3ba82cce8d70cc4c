"""Names on the command line: kebab case, and apart from the options that every command has."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from generators.contract import Context
from generators.ir.model import Api, Name
from generators.ledger import Claim

TARGET = "cli"
COMMON = frozenset(
    "base-url body ca-file dry-run header help insecure media-type output save timeout "
    "version yes".split()
)

# What the generated module itself uses.
_TAKEN = frozenset(
    "Annotated Any BodyInput OperationCommand app body bool dict file int json_value list "
    "media_type number run str switch typer".split()
)


def kebab(name: str) -> str:
    """`sub_accounts_` is `sub-accounts`."""
    return name.strip("_").replace("_", "-")


def option(name: Name) -> str:
    """What an option is called, without its dashes."""
    text = "-".join(name.words) or "value"
    return f"{text}-value" if text in COMMON else text


def identifier(name: str) -> str:
    """The parameter of a function for an option, or the function for a command."""
    text = name.replace("-", "_")
    if not text.isidentifier():
        text = f"value_{text}"
    return f"{text}_" if text in _TAKEN or keyword.iskeyword(text) else text


class Names:
    """Asks the ledger for every name."""

    def __init__(self, api: Api, context: Context) -> None:
        self._ledger = context.ledger
        client = context.base()
        self.groups = self.assign(
            "groups",
            (
                Claim(group, kebab(group), joint="-")
                for group in dict.fromkeys(call.group for call in client.calls.values())
            ),
        )
        commands = self.assign(
            "commands",
            (
                Claim(op.id, f"{self.groups[call.group]} {kebab(call.method)}", joint="-")
                for op in api.operations
                for call in [client.calls[op.id]]
            ),
        )
        self.commands = {key: name.partition(" ")[2] for key, name in commands.items()}

    def assign(self, scope: str, claims: Iterable[Claim]) -> dict[str, str]:
        """The name of each claim's identity, unique in its scope."""
        return self._ledger.assign(TARGET, scope, claims)
