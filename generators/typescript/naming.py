"""What all views of TypeScript share: the API, the ledger's names, and how types are written."""

from __future__ import annotations

from collections.abc import Iterable

from generators.contract import Context
from generators.ir.model import Api, Operation
from generators.ledger import Claim
from generators.operations import place
from generators.typescript import names
from generators.typescript.types import TypeMapper

TARGET = "typescript"


class Naming:
    """Asks the ledger for every name; new ones are entered into it."""

    def __init__(self, api: Api, context: Context) -> None:
        self.api = api
        self.context = context
        self.types = self.assign(
            "types",
            (
                Claim(decl.id, name, exact=decl.name.wire == name, joint="")
                for decl in api.types
                for name in [names.type_name(decl.name)]
            ),
        )
        self.mapper = TypeMapper(self.types, {decl.id: decl for decl in api.types})

    def assign(self, scope: str, claims: Iterable[Claim]) -> dict[str, str]:
        """The name of each claim's identity, unique in its scope."""
        return self.context.ledger.assign(TARGET, scope, claims)

    def arguments(self, op: Operation) -> list[str]:
        """The name of each parameter, in the operation's order."""
        by_place = [(place(p), p) for p in op.parameters]
        given = self.assign(
            f"operation {op.id}",
            (Claim(identity, names.argument_name(p.name)) for identity, p in by_place),
        )
        return [given[identity] for identity, _ in by_place]
