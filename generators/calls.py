"""How a generated client is called: what targets that are built on one must know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generators.ir.model import Operation, Parameter, Property, SecurityScheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call, `client.<group>.<method>(**arguments)`.

    `arguments` has the keyword of each parameter, in the order of the operation's parameters. A
    body goes by the keyword `body`, or by those of its `members`, if it has any; where it has
    several media types, `media_type` chooses.
    """

    operation: Operation
    group: str
    method: str
    arguments: tuple[tuple[str, Parameter], ...]
    members: tuple[tuple[str, Property], ...] = ()

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
    types: Mapping[str, str]
    """The name of each declared type, by id."""

    @property
    def variable_prefix(self) -> str:
        """What the environment variables of everything built on the client begin with."""
        return self.package.upper()

    def variable(self, keyword: str) -> str:
        """The environment variable for an argument of the client."""
        return variable(self.package, keyword)


def variable(package: str, keyword: str) -> str:
    """The environment variable for an argument of the client in a package."""
    return f"{package.upper()}_{keyword.upper().strip('_')}"
