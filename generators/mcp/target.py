"""The MCP target's files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generators.contract import Context, Generator
from generators.encoders import json_text
from generators.formatting import format_python
from generators.ir.model import Api
from generators.mcp.package import package_view
from generators.mcp.tools import manifest
from generators.templates import runtime, templates
from generators.writer import OutFile


def files(api: Api, context: Context) -> Iterator[OutFile]:
    """The manifest, and the package of the server."""
    view = package_view(api, context)
    yield OutFile("manifest.json", _written(manifest(api, context)))
    for name, template in (
        ("pyproject.toml", "pyproject.toml.jinja"),
        ("README.md", "README.md.jinja"),
        (f"{view.package}/__init__.py", "init.py.jinja"),
        (f"{view.package}/__main__.py", "main.py.jinja"),
    ):
        yield OutFile(name, templates("mcp").get_template(template).render(p=view))
    yield OutFile(f"{view.package}/py.typed", "")
    for path, content in runtime("mcp", "*.py"):
        yield OutFile(f"{view.package}/{path}", content)


def _written(found: Mapping[str, Sequence[object]]) -> str:
    """JSON with a line for each tool: a change of one is one line of a diff."""
    parts = []
    for name, entries in found.items():
        lines = ",\n".join(str(json_text(entry)) for entry in entries)
        parts.append(f'"{name}": [\n{lines}\n]' if lines else f'"{name}": []')
    return "{\n" + ",\n".join(parts) + "\n}\n"


GENERATOR = Generator(
    id="mcp",
    display_name="MCP",
    ir_versions=("1",),
    files=files,
    format=format_python,
    built_on="python",
)
