"""How the Python client is called: the names that it gives, for targets that are built on it.

They come from the same ledger as the client's own code, so both always agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generators.contract import Context
from generators.ir.model import Api, Operation, Parameter, SecurityScheme
from generators.python.naming import Naming


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call, `client.<group>.<method>(**arguments)`.

    `arguments` has the keyword of each parameter, in the order of the operation's parameters. A
    body goes by the keyword `body`; where it has several media types, `media_type` chooses.
    """

    operation: Operation
    group: str
    method: str
    arguments: tuple[tuple[str, Parameter], ...]

    @property
    def chooses_media_type(self) -> bool:
        """Whether there is a `media_type` to be passed."""
        return self.operation.body is not None and len(self.operation.body.contents) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCalls:
    """The client of a package: the root of its errors, its credentials, and every call by id."""

    package: str
    distribution: str
    error: str
    credentials: tuple[tuple[str, SecurityScheme], ...]
    """The keyword of `Client` that takes the credential of each security scheme."""
    calls: Mapping[str, Call]


def client_calls(api: Api, context: Context) -> ClientCalls:
    """How to call the client that the Python target makes from the same API and ledger."""
    naming = Naming(api, context)
    groups = naming.groups()
    methods = naming.methods(groups)
    return ClientCalls(
        package=context.package,
        distribution=naming.distribution,
        error=naming.error,
        credentials=tuple(naming.credentials()),
        calls={
            op.id: Call(
                operation=op,
                group=groups[op.group],
                method=methods[op.id],
                arguments=tuple(zip(naming.arguments(op), op.parameters, strict=True)),
            )
            for op in api.operations
        },
    )
