"""What the generated part says about itself."""

from __future__ import annotations

import importlib
import os
from dataclasses import dataclass
from typing import Any

from .errors import Misuse


@dataclass(frozen=True)
class Group:
    """A group of commands: its name, the module that has them, and its help."""

    name: str
    module: str
    help: str


@dataclass(frozen=True)
class Product:
    """The API, and the client that calls it."""

    command: str
    package: str
    """The module of the client."""
    error: str
    """The root of the client's errors."""
    title: str
    version: str
    prefix: str
    """What the names of environment variables begin with."""
    credentials: tuple[tuple[str, str], ...]
    """The client's keyword for each credential, and its kind: token or basic."""
    secrets: tuple[str, ...]
    """Names of parameters that hold credentials."""
    groups: tuple[Group, ...]

    def variable(self, keyword: str) -> str:
        """The environment variable of a setting."""
        return f"{self.prefix}_{keyword.upper().strip('_')}"

    def module(self, name: str = "") -> Any:
        """The client's package, or a module of it; loaded when it is first needed."""
        return importlib.import_module(f"{self.package}.{name}" if name else self.package)

    def credentials_given(self) -> dict[str, Any]:
        """The credentials that the environment holds. Raises Misuse for a malformed one."""
        found: dict[str, Any] = {}
        for keyword, kind in self.credentials:
            secret = os.environ.get(self.variable(keyword))
            if secret and kind == "basic":
                user, colon, password = secret.partition(":")
                if not colon:
                    raise Misuse(f"{self.variable(keyword)} is not user:password")
                found[keyword] = (user, password)
            elif secret:
                found[keyword] = secret
        return found
