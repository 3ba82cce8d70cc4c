"""The TypeScript target's files."""

from __future__ import annotations

from collections.abc import Iterator

from generators.contract import Context, Generator
from generators.ir.model import Api
from generators.templates import runtime, templates
from generators.typescript.package import package_view
from generators.writer import OutFile

_FILES = {
    "package.json": "package.json.jinja",
    "tsconfig.json": "tsconfig.json.jinja",
    "README.md": "README.md.jinja",
    "src/index.ts": "index.ts.jinja",
    "src/client.ts": "client.ts.jinja",
    "src/connect.ts": "connect.ts.jinja",
    "src/errors.ts": "errors.ts.jinja",
    "src/operations/index.ts": "operations_index.ts.jinja",
    "src/shapes/index.ts": "shapes_index.ts.jinja",
    "src/types/index.ts": "types_index.ts.jinja",
}


def files(api: Api, context: Context) -> Iterator[OutFile]:
    """The package: its metadata, its README, its sources."""
    view = package_view(api, context)
    for name, template in _FILES.items():
        yield OutFile(name, _render(template, p=view))
    for group in view.groups:
        path = f"src/operations/{group.file}.ts"
        yield OutFile(path, _render("operations.ts.jinja", g=group, p=view))
    for module in view.modules:
        path = f"src/types/{module.file}.ts"
        yield OutFile(path, _render("types.ts.jinja", m=module, p=view))
    for shapes in view.shapes:
        path = f"src/shapes/{shapes.file}.ts"
        yield OutFile(path, _render("shapes.ts.jinja", m=shapes))
    for path, content in runtime("typescript", "*.ts", inside="runtime/src"):
        yield OutFile(f"src/{path}", content)


def _render(template: str, **values: object) -> str:
    return templates("typescript").get_template(template).render(**values)


GENERATOR = Generator(
    id="typescript",
    display_name="TypeScript",
    ir_versions=("1",),
    files=files,
)
