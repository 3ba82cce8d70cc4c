"""Jinja templates that print nothing but what an encoder or our own code has made safe.

`environment` checks at render time, `lint` reads the templates without rendering them.
Templates are code and trusted as such; the text that they print never is.
"""

from __future__ import annotations

from generators.templating.environment import (
    TemplateSafetyError,
    code,
    environment,
    finalize,
)
from generators.templating.lint import check_templates, lint

__all__ = [
    "TemplateSafetyError",
    "check_templates",
    "code",
    "environment",
    "finalize",
    "lint",
]
