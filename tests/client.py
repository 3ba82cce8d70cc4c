"""A generated client, imported: its operations, and what they promise to send."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from normalizer.contract import WireOperation, WireParameter


@dataclass(frozen=True)
class Call:
    """One operation of a client: its descriptor, and the method that sends it."""

    descriptor: Any
    group: str
    method: str


@dataclass(frozen=True)
class Client:
    """An imported client package."""

    module: ModuleType

    def calls(self) -> Iterator[Call]:
        """Every operation, found by what each method passes on."""
        resources = importlib.import_module(f"{self.module.__name__}.resources")
        for found in pkgutil.iter_modules(resources.__path__):
            module = importlib.import_module(f"{resources.__name__}.{found.name}")
            for name, value in vars(module).items():
                if type(value).__name__ == "Operation":
                    yield Call(value, found.name, name.removeprefix("_").lower())

    def modules(self) -> Iterator[str]:
        """The name of every module."""
        for found in pkgutil.walk_packages(self.module.__path__, f"{self.module.__name__}."):
            yield found.name


@contextmanager
def imported(folder: Path, package: str) -> Iterator[Client]:
    """A package from a folder, on the path for as long as it is used."""
    sys.path.insert(0, str(folder))
    try:
        yield Client(importlib.import_module(package))
    finally:
        sys.path.remove(str(folder))


def promised(call: Call) -> WireOperation:
    """The wire contract that a descriptor promises."""
    operation = call.descriptor
    return WireOperation(
        urls=tuple(server.url.rstrip("/") + operation.path for server in operation.servers),
        parameters=tuple(
            sorted(
                WireParameter(p.location, p.wire, p.style, p.explode, p.required)
                for p in operation.parameters
            )
        ),
        request=tuple(c.media_type for c in operation.body.contents) if operation.body else None,
        request_required=bool(operation.body and operation.body.required),
        responses=tuple(
            (r.status, tuple(c.media_type for c in r.contents))
            for r in (*operation.responses, *operation.errors)
        ),
    )


def required_arguments(method: Callable[..., Any]) -> list[str]:
    """The names of the arguments that a method cannot do without."""
    return [
        name
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is inspect.Parameter.empty
    ]
