"""The package of the server, as its templates see it."""

from __future__ import annotations

from dataclasses import dataclass

from generators.calls import ClientCalls
from generators.contract import Context
from generators.encoders import Encoded
from generators.ir.model import Api
from generators.mcp.text import cleaned
from generators.templating import code


@dataclass(frozen=True, kw_only=True)
class PackageView:
    """The server's package; `prefix` begins the names of its environment variables."""

    api: Api
    client: ClientCalls
    package: str
    title: str

    @property
    def distribution(self) -> str:
        return self.package.replace("_", "-")

    @property
    def prefix(self) -> str:
        return self.client.variable_prefix

    @property
    def entry_point(self) -> str:
        return f"{self.package}.__main__:run"

    @property
    def manifest(self) -> str:
        return f"{self.package}/manifest.json"

    @property
    def credentials(self) -> tuple[tuple[str, str], ...]:
        return tuple(
            (keyword, "basic" if scheme.scheme.lower() == "basic" else "token")
            for keyword, scheme in self.client.credentials
        )

    @property
    def base_url_variable(self) -> Encoded:
        return code(self.client.variable("base_url"))

    @property
    def credential_variables(self) -> tuple[Encoded, ...]:
        return tuple(code(self.client.variable(keyword)) for keyword, _ in self.client.credentials)


def package_view(api: Api, context: Context) -> PackageView:
    """The view of the package."""
    return PackageView(
        api=api,
        client=context.base(),
        package=f"{context.package}_mcp",
        title=cleaned(api.title, 100),
    )
