"""The whole package, as its templates see it."""

from __future__ import annotations

from collections.abc import Iterator

from generators.contract import Context
from generators.ir.model import Api
from generators.ledger import Claim
from generators.python import names
from generators.python.models import FOREIGN_MODULE, ModelViews
from generators.python.naming import Naming
from generators.python.resources import ResourceViews
from generators.python.view import CredentialView, PackageView
from generators.templating import code
from generators.words import words


def package_view(api: Api, context: Context) -> PackageView:
    """The view of a package. Raises UsageError for an option that the target does not know."""
    naming = Naming(api, context)
    models = ModelViews(naming)
    modules = tuple(models.modules())
    homes = {str(view.name): module.module for module in modules for view in module.types}
    located = sorted(
        (name, homes.get(name, code(FOREIGN_MODULE))) for name in naming.classes.values()
    )
    package = context.package
    return PackageView(
        package=code(package),
        distribution=package.replace("_", "-"),
        error=code(names.pascal(words(package)[:1]) + "Error"),
        doc=f"A typed client for {api.title}.\n\n{api.description}".strip(),
        api=api,
        tool_version=context.tool_version,
        resources=tuple(ResourceViews(naming).resources()),
        modules=modules,
        types=tuple((code(name), module) for name, module in located),
        foreign=models.foreign_source() if models.are_foreign else None,
        credentials=tuple(_credentials(naming)),
    )


def _credentials(naming: Naming) -> Iterator[CredentialView]:
    schemes = naming.api.security_schemes
    given = naming.assign(
        "credentials", (Claim(scheme.id, names.argument_name(scheme.name)) for scheme in schemes)
    )
    for scheme in schemes:
        yield CredentialView(argument=code(given[scheme.id]), scheme=scheme)
