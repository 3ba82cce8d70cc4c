"""How the Python client is called: the names that it gives, for targets that are built on it.

They come from the same ledger as the client's own code, so both always agree.
"""

from __future__ import annotations

from generators.calls import Call, ClientCalls
from generators.contract import Context
from generators.ir.model import Api
from generators.python.naming import Naming


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
                members=tuple(naming.members(op)),
            )
            for op in api.operations
        },
        types=naming.classes,
    )
