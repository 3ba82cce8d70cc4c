"""What the generated code says about an operation: data, and nothing that does anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from threading import RLock
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar, get_origin

from .settings import Pacing

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from .shapes import Shape

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Codec: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "events", "json-lines"]
Retry: TypeAlias = Literal["never", "safe", "idempotent"]
Security: TypeAlias = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
"""Alternatives; each of them names the schemes, with their scopes, that must come together."""

T = TypeVar("T")

# Threads that decode a type for the first time at once would all build its validator.
_BUILDING = RLock()


class Parameter(NamedTuple):
    """A parameter, and how its value is written (OpenAPI 3.1, section 4.8.12)."""

    wire: str
    location: Location
    style: str = ""
    """Empty: the default of the location."""
    explode: bool = False
    required: bool = False
    allow_reserved: bool = False
    media_type: str | None = None
    """Set when the value is written by a media type and not by a style."""


class Part(NamedTuple):
    """How one property of a form or multipart body is written."""

    name: str
    media_type: str | None = None
    style: str | None = None
    explode: bool | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body. `type` is a function, so that models load when first needed."""

    media_type: str
    codec: Codec
    type: Callable[[], Any] | None = None
    _: KW_ONLY
    parts: tuple[Part, ...] = ()
    _adapter: TypeAdapter[Any] | None = field(default=None, init=False, repr=False, compare=False)
    _shape: Shape | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of `type`, built once."""
        if self._adapter is not None:
            return self._adapter
        from pydantic import TypeAdapter

        with _BUILDING:
            built: TypeAdapter[Any] = self._adapter or TypeAdapter(
                self.type() if self.type else Any
            )
            object.__setattr__(self, "_adapter", built)
            return built

    @property
    def holds_list(self) -> bool:
        """Whether it is a list as a whole: of JSON lines, the type of which may be that of each."""
        return get_origin(self.type() if self.type else Any) is list

    @property
    def shape(self) -> Shape:
        """What an answer is walked with that the validator refuses, built once."""
        if self._shape is not None:
            return self._shape
        from .annotations import shape_of

        with _BUILDING:
            built = self._shape or shape_of(self.type() if self.type else Any)
            object.__setattr__(self, "_shape", built)
            return built


class Body(NamedTuple):
    """The body of a request: one content a media type."""

    contents: tuple[Content, ...]
    required: bool = False
    needs: tuple[str, ...] = ()
    """The wire names of the members that must be there when it is made of its members."""
    nullable: bool = False
    """Whether None is a value of it, and sent as null."""


class Response(NamedTuple):
    """What a status (`200`, `4XX`, `default`) brings."""

    status: str
    contents: tuple[Content, ...] = ()


class Server(NamedTuple):
    """A published base URL; `{name}` in it is a variable, given with its default."""

    url: str
    variables: tuple[tuple[str, str], ...] = ()


class Pagination(NamedTuple):
    """How to get from one page to the next: which parameter says, and when to stop."""

    style: str
    """`page` counts pages, `offset` items; `cursor`: each page names the next."""
    parameter: str
    first: int = 0
    stop: str = "empty"
    """`short`: a page with fewer items than the one before is the last."""
    items: str = ""
    """Where in the answer they are, as a JSON Pointer."""
    next: str = ""
    """Where in the answer the next cursor is."""


# No slots here: `Operation[X](...)` writes to the instance behind the back of `frozen`, which
# Python 3.11 answers with a TypeError when there are slots.
@dataclass(frozen=True, kw_only=True)
class Operation(Generic[T]):
    """One method of one path; a call of it gives a `T`."""

    id: str
    """`GET /x/{y}`: what error messages say, so it holds no argument."""
    method: str
    path: str
    servers: tuple[Server, ...]
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    errors: tuple[Response, ...] = ()
    security: Security = ()
    retry: Retry = "never"
    pacing: Pacing | None = None
    """A limit of its own, beside the one for all operations."""
    concurrency: int | None = None
    """How many of its requests may run at a time."""
    pagination: Pagination | None = None
    stream: bool = False
    """The answer is a WebSocket, so this operation is prepared here and never sent."""
