"""The command-line target's files."""

from __future__ import annotations

from collections.abc import Iterator

from generators.cli.package import package_view
from generators.contract import Context, Generator
from generators.formatting import format_python
from generators.ir.model import Api
from generators.templates import runtime, templates
from generators.writer import OutFile


def files(api: Api, context: Context) -> Iterator[OutFile]:
    """The package: its metadata, a module for each group, and the hand-written part."""
    view = package_view(api, context)
    for name, template in (
        ("pyproject.toml", "pyproject.toml.jinja"),
        ("README.md", "README.md.jinja"),
        (f"{view.package}/__init__.py", "init.py.jinja"),
        (f"{view.package}/__main__.py", "main.py.jinja"),
    ):
        yield OutFile(name, _render(template, p=view))
    yield OutFile(f"{view.package}/py.typed", "")
    yield OutFile(f"{view.package}/groups/__init__.py", '"""The commands, a module a group."""\n')
    for group in view.groups:
        path = f"{view.package}/groups/{group.module}.py"
        yield OutFile(path, _render("group.py.jinja", g=group))
    for path, content in runtime("cli", "*.py"):
        yield OutFile(f"{view.package}/{path}", content)


def _render(template: str, **values: object) -> str:
    return templates("cli").get_template(template).render(**values)


GENERATOR = Generator(
    id="cli",
    display_name="command line",
    ir_versions=("1",),
    files=files,
    format=format_python,
    built_on="python",
)
