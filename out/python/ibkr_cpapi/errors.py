"""What can go wrong, in one tree: `except IbkrError` catches it all."""

from ._core.errors import ApiError as IbkrError
from ._core.errors import (
    BadRequest,
    ClientError,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    Redirected,
    RequestError,
    ServerError,
    StatusError,
    Timeout,
    TooManyRequests,
    TransportError,
    Unauthorized,
    UnprocessableEntity,
)

__all__ = (
    "BadRequest",
    "ClientError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "IbkrError",
    "NotFound",
    "Redirected",
    "RequestError",
    "ServerError",
    "StatusError",
    "Timeout",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnprocessableEntity",
)
