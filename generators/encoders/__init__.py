"""One encoder per sink: hostile text goes in, and what comes out is inert in that sink.

Each encoder takes text (or a value) of a spec and gives `Encoded`. Templates print nothing
else (see `generators.templating`), so whoever adds a sink adds an encoder here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from generators.encoders.data import json_text, shell_word, toml_string
from generators.encoders.encoded import Encoded
from generators.encoders.files import file_name
from generators.encoders.markdown import markdown_block, markdown_code, markdown_text
from generators.encoders.python import (
    python_comment,
    python_docstring,
    python_literal,
    python_string,
)
from generators.encoders.typescript import (
    typescript_comment,
    typescript_literal,
    typescript_string,
)

FILTERS: Mapping[str, Callable[..., Encoded]] = MappingProxyType(
    {
        "py_str": python_string,
        "py_lit": python_literal,
        "py_doc": python_docstring,
        "py_comment": python_comment,
        "toml_str": toml_string,
        "json": json_text,
        "shell": shell_word,
        "ts_str": typescript_string,
        "ts_lit": typescript_literal,
        "ts_comment": typescript_comment,
        "md": markdown_text,
        "md_code": markdown_code,
        "md_block": markdown_block,
    }
)
"""Name in a template → encoder."""

__all__ = [
    "FILTERS",
    "Encoded",
    "file_name",
    "json_text",
    "markdown_block",
    "markdown_code",
    "markdown_text",
    "python_comment",
    "python_docstring",
    "python_literal",
    "python_string",
    "shell_word",
    "toml_string",
    "typescript_comment",
    "typescript_literal",
    "typescript_string",
]
