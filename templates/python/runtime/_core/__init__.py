"""The runtime of the client: hand-written, and the same in every client that moneyer makes.

What a client needs is here at once; what only operations and models need is loaded with the first
of them, and pydantic with it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .core import StreamRequest as StreamRequest
from .core_async import AsyncCore as AsyncCore
from .core_sync import SyncCore as SyncCore
from .errors import ApiError as ApiError
from .settings import Credential as Credential
from .settings import Pacing as Pacing
from .settings import RequestOptions as RequestOptions
from .settings import SchemeInfo as SchemeInfo
from .settings import Settings as Settings

if TYPE_CHECKING:
    import ssl

    from .answers import Answer as Answer
    from .constraints import Constraints as Constraints
    from .descriptors import Body as Body
    from .descriptors import Content as Content
    from .descriptors import Operation as Operation
    from .descriptors import Pagination as Pagination
    from .descriptors import Parameter as Parameter
    from .descriptors import Part as Part
    from .descriptors import Response as Response
    from .descriptors import Server as Server
    from .files import File as File
    from .mismatch import Mismatch as Mismatch
    from .models import Closed as Closed
    from .models import Known as Known
    from .models import Maybe as Maybe
    from .models import Model as Model
    from .models import Number as Number
    from .models import Open as Open
    from .models import OpenInt as OpenInt
    from .models import Tagged as Tagged
    from .models import TypeOf as TypeOf
    from .pacing import Limiter as Limiter
    from .unset import UNSET as UNSET
    from .unset import Unset as Unset

_LATER = {
    "Answer": "answers",
    "Constraints": "constraints",
    "Body": "descriptors",
    "Content": "descriptors",
    "Operation": "descriptors",
    "Pagination": "descriptors",
    "Parameter": "descriptors",
    "Part": "descriptors",
    "Response": "descriptors",
    "Server": "descriptors",
    "File": "files",
    "Limiter": "pacing",
    "Closed": "models",
    "Known": "models",
    "Maybe": "models",
    "Mismatch": "mismatch",
    "Model": "models",
    "Number": "models",
    "Open": "models",
    "OpenInt": "models",
    "Tagged": "models",
    "TypeOf": "models",
    "UNSET": "unset",
    "Unset": "unset",
}


def to_json(value: object) -> Any:
    """A result as JSON has it, by the names of the wire: dicts, lists, text, numbers, None."""
    from .plain import plain

    return plain(value)


def mismatches(result: object) -> tuple[Mismatch, ...]:
    """Where the answer that a call returned differs from its description.

    Lists, dicts and models carry this. What came as a bare scalar cannot: `Client.answer` has the
    mismatches of every result, and the text that came.
    """
    from .results import mismatches

    return mismatches(result)


def pinned(certificate: str, *, host: str | None = None) -> ssl.SSLContext:
    """For `verify`: trust in one certificate, by its SHA-256 (`sha256:...`) or its PEM file.

    With a `host`, only that one must show it, and all others are verified as ever. Without,
    every server must.
    """
    from .tls import pinned

    return pinned(certificate, host=host)


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_LATER[name]}", __name__), name)
    globals()[name] = value
    return value
