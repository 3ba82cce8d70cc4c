"""Reads templates without rendering them, and names whatever could print unencoded text.

A template may print:

- the result of an encoder (a filter in FILTERS),
- a name, an attribute, an element (`ops[0].id`): it must be `Encoded`, which rendering checks,
- a literal, since its author wrote it,
- what a macro, `caller()`, `super()` or `self.block()` gives,
- one of these or another: `a if x else b`.

Joined, sliced, formatted or computed text is built by the view, never by a template.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import jinja2
from jinja2 import nodes

from generators.encoders import FILTERS
from generators.templating.environment import environment

SUFFIXES = frozenset((".j2", ".jinja"))
"""How a template's name ends; other files are copied as they are."""


def lint(template_folder: Path) -> list[str]:
    """The problems of all templates below a folder, as `path:line: problem`, in order."""
    env = environment(template_folder)
    problems: list[str] = []
    for path in sorted(template_folder.rglob("*")):
        if path.suffix in SUFFIXES and path.is_file():
            name = path.relative_to(template_folder).as_posix()
            found = _problems(env, path)
            problems += [f"{name}:{line}: {problem}" for line, problem in found]
    return problems


def _problems(env: jinja2.Environment, path: Path) -> list[tuple[int, str]]:
    try:
        tree = env.parse(path.read_text(encoding="utf-8"))
        env.compile(tree, raw=True)  # finds unknown filters and tests
    except jinja2.TemplateSyntaxError as error:
        return [(error.lineno, f"syntax error: {error.message}")]
    except UnicodeDecodeError:
        return [(1, "is not UTF-8")]
    own = _macros(tree)
    return sorted({found for node in tree.find_all(nodes.Node) for found in _check(node, own)})


def _macros(tree: nodes.Template) -> set[str]:
    """Names whose call gives finalised text: macros here or imported, and Jinja's own."""
    names = {"caller", "super", "self", "loop"}
    names |= {macro.name for macro in tree.find_all(nodes.Macro)}
    names |= {module.target for module in tree.find_all(nodes.Import)}
    for taken in tree.find_all(nodes.FromImport):
        names |= {name if isinstance(name, str) else name[1] for name in taken.names}
    return names


def _check(node: nodes.Node, macros: set[str]) -> Iterator[tuple[int, str]]:
    """The problems of one node alone, each with its line."""
    match node:
        case nodes.Output():
            for printed in node.nodes:
                if not _is_printable(printed, macros):
                    yield printed.lineno, _why(printed)
        case nodes.CallBlock() if not _is_printable(node.call, macros):
            yield node.lineno, "a `call` block calls something other than a macro"
        case nodes.FilterBlock() if node.filter.name not in FILTERS:
            yield node.lineno, f"a `filter` block with `{node.filter.name}`, which is no encoder"
        case nodes.Filter(name="safe" | "format" as name):
            yield node.lineno, f"`|{name}` makes text that no encoder has seen"
        case nodes.ScopedEvalContextModifier():
            yield node.lineno, "`autoescape` knows HTML alone; encoders do its work"
        case nodes.Name(name="from_string") | nodes.Getattr(attr="from_string"):
            yield node.lineno, "`from_string` would run text as a template"
        case nodes.Include() | nodes.Import() | nodes.FromImport() | nodes.Extends():
            if not isinstance(node.template, nodes.Const):
                yield node.lineno, "the name of another template must be a literal"


def _why(printed: nodes.Expr) -> str:
    match printed:
        case nodes.Concat() | nodes.Add():
            return "prints joined text; join it in the view, or print the pieces one by one"
        case nodes.Filter():
            return f"prints the result of `|{printed.name}`, which is no encoder"
        case nodes.CondExpr(expr2=None):
            return "prints an `if` without an `else`"
    return f"prints an expression ({type(printed).__name__}) that no encoder ends"


def _is_printable(node: nodes.Expr, macros: set[str]) -> bool:
    match node:
        case nodes.Filter():
            return node.name in FILTERS
        case nodes.Name() | nodes.TemplateData():
            return True
        case nodes.Getattr() | nodes.Getitem():
            return _root(node) is not None
        case nodes.Const():
            return type(node.value) in (str, int)
        case nodes.Call():
            return _root(node.node) in macros
        case nodes.CondExpr():
            branches = (node.expr1, node.expr2)
            return all(branch is not None and _is_printable(branch, macros) for branch in branches)
    return False


def _root(node: nodes.Expr) -> str | None:
    """`a` of a plain `a.b[0].c`; None for anything else, a slice too."""
    while isinstance(node, nodes.Getattr | nodes.Getitem):
        if isinstance(node, nodes.Getitem) and not isinstance(node.arg, nodes.Const | nodes.Neg):
            return None
        node = node.node
    return node.name if isinstance(node, nodes.Name) else None


def check_templates(folder: str = "templates") -> int:
    """Prints the problems below `folder`; the exit code: 0 clean, 1 problems, 2 no folder."""
    root = Path(folder)
    if not root.is_dir():
        sys.stderr.write(f"{folder} is no folder\n")
        return 2
    problems = lint(root)
    sys.stdout.writelines(f"{folder}/{problem}\n" for problem in problems)
    return 1 if problems else 0
