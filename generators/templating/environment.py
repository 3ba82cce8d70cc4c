"""The Jinja environment: what a template prints must be `Encoded` or an integer.

Every printed value passes `finalize`, which refuses a plain `str`. Jinja knows no mark for
text that is safe, so two things are added:

- Text that the template's author wrote is trusted wherever it stands: template data passes
  Jinja by, and a literal (`{{ "async " if op.is_async else "" }}`) is compiled to `Encoded`.
- What Jinja puts together from finalised pieces (macros, `caller()`, `{% set %}` blocks,
  `super()`, a whole template) is joined by `Environment.concat`, which marks it again.

`{% call %}` and `{% filter %}` print without asking `finalize` in Jinja; here they ask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context

from generators.encoders import FILTERS, Encoded
from generators.encoders.characters import is_plain
from normalizer.errors import MoneyerError


class TemplateSafetyError(MoneyerError):
    """A template prints, or is about to print, text that no encoder has seen."""


def code(text: str) -> Encoded:
    """Text that our own code made: an identifier from a namer, a type expression.

    Raises TemplateSafetyError for what no such text holds: control, invisible or bidi
    characters, line terminators but `\\n`.
    """
    obvious = text.isascii() and text.isprintable()
    if not obvious and not all(is_plain(character) or character == "\n" for character in text):
        raise TemplateSafetyError(f"code with a character that does not print: {_preview(text)}")
    return Encoded(text)


@jinja2.pass_context
def finalize(context: Context, value: object) -> object:
    """`value` if a template may print it, else TemplateSafetyError (or Jinja's UndefinedError).

    Being given the context, it is never called on constants while a template is compiled.
    """
    if isinstance(value, Encoded) or type(value) is int:
        return value
    if isinstance(value, jinja2.StrictUndefined):
        return str(value)  # raises; the plain Undefined of an `if` without `else` would not
    raise TemplateSafetyError(
        f"template {context.name} prints a bare {type(value).__name__}: {_preview(value)}",
        hint=f"give it to one of {', '.join(FILTERS)}",
    )


def _preview(value: object) -> str:
    text = ascii(value)
    return text if len(text) <= 60 else text[:57] + "..."


def environment(folder: Path) -> jinja2.Environment:
    """The environment for the templates in `folder`, which can load none from elsewhere."""
    return _Environment(folder)


class _CodeGenerator(CodeGenerator):
    """Marks literals as safe; makes `{% call %}` and `{% filter %}` ask `finalize`."""

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:
        if isinstance(node.value, str):
            self.write(f"environment.literal({node.value!r})")
        else:
            super().visit_Const(node, frame)

    def start_write(self, frame: Frame, node: nodes.Node | None = None) -> None:
        super().start_write(frame, node)
        self.write("environment.finalize(context, ")

    def end_write(self, frame: Frame) -> None:
        self.write(")")
        super().end_write(frame)

    def simple_write(self, s: str, frame: Frame, node: nodes.Node | None = None) -> None:
        # What an included or inherited template has written already, piece by piece.
        super().start_write(frame, node)
        self.write(s)
        super().end_write(frame)


class _Environment(jinja2.Environment):
    code_generator_class = _CodeGenerator
    literal: ClassVar[Callable[[str], Encoded]] = Encoded

    def __init__(self, folder: Path) -> None:
        super().__init__(
            loader=_Loader(folder),
            undefined=jinja2.StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            newline_sequence="\n",
            finalize=finalize,
            # A filter over literals is no literal; folded, it would become one.
            optimized=False,
        )
        self.filters.update(FILTERS)
        # The same input must give the same bytes.
        del self.filters["random"], self.globals["lipsum"]

    @staticmethod
    def concat(parts: Iterable[str], /) -> Encoded:
        return Encoded("".join(parts))

    def from_string(self, *args: object, **kwargs: object) -> NoReturn:
        raise TemplateSafetyError("templates come from files, never from text")


class _Loader(jinja2.FileSystemLoader):
    """Loads from one folder; a symbolic link that leads out of it loads nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._root = folder.resolve()

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        source, filename, uptodate = super().get_source(environment, template)
        if not Path(filename).resolve().is_relative_to(self._root):
            raise jinja2.TemplateNotFound(template)
        return source, filename, uptodate
