"""The Python target's files."""

from __future__ import annotations

from collections.abc import Iterator

from generators.contract import Context, Generator
from generators.formatting import format_python
from generators.ir.model import Api
from generators.python.calls import client_calls
from generators.python.models import FOREIGN_MODULE
from generators.python.package import package_view
from generators.python.pages import pages
from generators.templates import runtime, templates
from generators.writer import OutFile


def files(api: Api, context: Context) -> Iterator[OutFile]:
    """The project: a package, its metadata, its README."""
    view = package_view(api, context)
    package = str(view.package)
    for name, template in (
        ("pyproject.toml", "pyproject.toml.jinja"),
        ("README.md", "README.md.jinja"),
        ("api.md", "api.md.jinja"),
        (f"{package}/__init__.py", "init.py.jinja"),
        (f"{package}/_client.py", "client.py.jinja"),
        (f"{package}/errors.py", "errors.py.jinja"),
        (f"{package}/types/__init__.py", "types_init.py.jinja"),
    ):
        yield OutFile(name, _render(template, p=view))
    yield OutFile(f"{package}/py.typed", "")
    yield OutFile(f"{package}/resources/__init__.py", '"""The operations, a module a group."""\n')
    for page in pages(view):
        yield OutFile(page.path, _render("operation.md.jinja", page=page, p=view))
    for resource in view.resources:
        path = f"{package}/resources/{resource.attribute}.py"
        yield OutFile(path, _render("resource.py.jinja", r=resource, p=view))
    for module in view.modules:
        path = f"{package}/types/{module.module}.py"
        yield OutFile(path, _render("types_module.py.jinja", m=module, p=view))
    if view.foreign is not None:
        source = view.foreign.replace(f"from {package}._core", "from .._core")
        yield OutFile(f"{package}/types/{FOREIGN_MODULE}.py", source)
    for path, content in runtime("python", "*.py"):
        yield OutFile(f"{package}/{path}", content)


def _render(template: str, **values: object) -> str:
    return templates("python").get_template(template).render(**values)


GENERATOR = Generator(
    id="python",
    display_name="Python",
    ir_versions=("1",),
    files=files,
    format=format_python,
    calls=client_calls,
)
