"""The runtime of the client: hand-written, and the same in every client that moneyer makes.

What a client needs is here at once; what only operations and models need is loaded with the first
of them, and pydantic with it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .core import AsyncCore as AsyncCore
from .core import StreamRequest as StreamRequest
from .core import SyncCore as SyncCore
from .errors import ApiError as ApiError
from .settings import Credential as Credential
from .settings import RequestOptions as RequestOptions
from .settings import SchemeInfo as SchemeInfo
from .settings import Settings as Settings

if TYPE_CHECKING:
    from .descriptors import Body as Body
    from .descriptors import Content as Content
    from .descriptors import Operation as Operation
    from .descriptors import Parameter as Parameter
    from .descriptors import Part as Part
    from .descriptors import Response as Response
    from .descriptors import Server as Server
    from .files import File as File
    from .models import Maybe as Maybe
    from .models import Model as Model
    from .models import Number as Number
    from .models import Open as Open
    from .models import OpenInt as OpenInt
    from .models import TypeOf as TypeOf

_LATER = {
    "Body": "descriptors",
    "Content": "descriptors",
    "Operation": "descriptors",
    "Parameter": "descriptors",
    "Part": "descriptors",
    "Response": "descriptors",
    "Server": "descriptors",
    "File": "files",
    "Maybe": "models",
    "Model": "models",
    "Number": "models",
    "Open": "models",
    "OpenInt": "models",
    "TypeOf": "models",
}


def to_json(value: object) -> Any:
    """A result as JSON has it, by the names of the wire: dicts, lists, text, numbers, None."""
    from .plain import plain

    return plain(value)


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_LATER[name]}", __name__), name)
    globals()[name] = value
    return value
