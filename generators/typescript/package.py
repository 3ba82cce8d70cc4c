"""The whole package, as its templates see it."""

from __future__ import annotations

from collections.abc import Iterator

from generators.contract import Context
from generators.ir.model import Api
from generators.ledger import Claim
from generators.templating import code
from generators.typescript import names
from generators.typescript.declarations import type_files, type_modules
from generators.typescript.naming import Naming
from generators.typescript.operations import group_views
from generators.typescript.shapes import Shapes
from generators.typescript.view import CredentialView, PackageView
from generators.words import words


def package_view(api: Api, context: Context) -> PackageView:
    """The view of a package."""
    naming = Naming(api, context)
    shapes = Shapes(naming)
    files = type_files(naming)
    groups = tuple(group_views(naming, shapes))
    return PackageView(
        name=context.package.replace("_", "-").lower(),
        error=code(names.error_name(words(context.package))),
        doc=f"A typed client for {api.title}.\n\n{api.description}".strip(),
        api=api,
        groups=groups,
        modules=tuple(type_modules(naming, files)),
        shapes=tuple(shapes.modules(files)),
        credentials=tuple(_credentials(naming)),
    )


def _credentials(naming: Naming) -> Iterator[CredentialView]:
    schemes = naming.api.security_schemes
    given = naming.assign(
        "credentials", (Claim(scheme.id, names.credential_name(scheme.name)) for scheme in schemes)
    )
    for scheme in schemes:
        yield CredentialView(
            option=code(given[scheme.id]),
            doc=scheme.description or f"The credential for the security scheme {scheme.id}.",
            scheme=scheme,
        )
