"""What all views of Python share: the API, the ledger's names, and how types are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generators.contract import Context
from generators.ir.model import Api, ObjectShape, Operation, Property, SecurityScheme
from generators.ir.naming import full_words
from generators.ledger import Claim
from generators.operations import place
from generators.python import names
from generators.python.members import members
from generators.python.types import TypeMapper
from generators.words import words

TARGET = "python"


class Naming:
    """Asks the ledger for every name; new ones are entered into it.

    `classes` has the Python name of each declared type, by id.
    """

    def __init__(self, api: Api, context: Context) -> None:
        self.api = api
        self.context = context
        self.classes = self.assign(
            "types",
            (
                Claim(decl.id, name, exact=decl.name.wire == name, joint="")
                for decl in api.types
                for name in [names.class_name(decl.name)]
            ),
        )
        self.mapper = TypeMapper(self.classes, {decl.id: decl for decl in api.types})

    def assign(self, scope: str, claims: Iterable[Claim]) -> dict[str, str]:
        """The name of each claim's identity, unique in its scope."""
        return self.context.ledger.assign(TARGET, scope, claims)

    @property
    def distribution(self) -> str:
        """What pip calls the package."""
        return self.context.package.replace("_", "-")

    @property
    def error(self) -> str:
        """The root of the package's errors: `ibkr_cpapi` has `IbkrError`."""
        return names.error_name(words(self.context.package))

    def groups(self) -> dict[str, str]:
        """The client's attribute of each group, by id."""
        return self.assign(
            "groups",
            (Claim(group.id, names.group_name(group.name.words)) for group in self.api.groups),
        )

    def methods(self, groups: Mapping[str, str]) -> dict[str, str]:
        """The method of each operation, by id; unique in its group."""
        given = self.assign(
            "operations",
            (
                Claim(
                    op.id,
                    f"{group}.{names.method_name(op.name.words)}",
                    longer=f"{group}.{names.method_name(full_words(op.method, op.path))}",
                )
                for op in self.api.operations
                for group in [groups[op.group]]
            ),
        )
        return {key: name.rpartition(".")[2] for key, name in given.items()}

    def arguments(self, op: Operation) -> list[str]:
        """The argument of each parameter, in the operation's order."""
        by_place = [(place(p), p) for p in op.parameters]
        given = self.assign(
            f"operation {op.id}",
            (Claim(identity, names.argument_name(p.name)) for identity, p in by_place),
        )
        return [given[identity] for identity, _ in by_place]

    def members(self, op: Operation) -> list[tuple[str, Property]]:
        """The argument of each member of the body, in its order.

        The parameters have their names before: a member that would have the same one is called
        `body_...`.
        """
        self.arguments(op)
        found = members(op.body, self.mapper.declared)
        given = self.assign(
            f"operation {op.id}",
            (
                Claim(f"body:{p.name.wire}", name, exact=name == p.name.wire, longer=f"body_{name}")
                for p in found
                for name in [names.argument_name(p.name)]
            ),
        )
        return [(given[f"body:{p.name.wire}"], p) for p in found]

    def fields(self, key: str, shape: ObjectShape) -> dict[str, str]:
        """The field of each property of a declared type, by wire name."""
        return self.assign(
            f"type {key}",
            (
                Claim(p.name.wire, attribute, exact=attribute == p.name.wire)
                for p in shape.properties
                for attribute in [names.field_name(p.name)]
            ),
        )

    def credentials(self) -> Iterator[tuple[str, SecurityScheme]]:
        """The client's argument for the credential of each security scheme."""
        schemes = self.api.security_schemes
        given = self.assign(
            "credentials", (Claim(s.id, names.credential_name(s.name)) for s in schemes)
        )
        return ((given[scheme.id], scheme) for scheme in schemes)
