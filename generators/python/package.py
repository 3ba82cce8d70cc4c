"""The whole package, as its templates see it."""

from __future__ import annotations

from generators.calls import variable
from generators.contract import Context
from generators.ir.model import Api
from generators.python.models import FOREIGN_MODULE, ModelViews
from generators.python.naming import Naming
from generators.python.resources import ResourceViews
from generators.python.showcase import showcase
from generators.python.view import CredentialView, PackageView
from generators.templating import code


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
    resources = tuple(ResourceViews(naming).resources())
    return PackageView(
        package=code(package),
        distribution=naming.distribution,
        error=code(naming.error),
        doc=f"A typed client for {api.title}.\n\n{api.description}".strip(),
        api=api,
        tool_version=context.tool_version,
        resources=resources,
        modules=modules,
        types=tuple((code(name), module) for name, module in located),
        foreign=models.foreign_source() if models.are_foreign else None,
        credentials=tuple(
            CredentialView(
                argument=code(argument),
                scheme=scheme,
                variable=code(variable(package, argument)),
            )
            for argument, scheme in naming.credentials()
        ),
        base_url_variable=code(variable(package, "base_url")),
        examples=showcase(resources),
    )
