"""Which class of error a status raises."""

from __future__ import annotations

from .errors import (
    BadRequest,
    ClientError,
    Conflict,
    Forbidden,
    NotFound,
    Redirected,
    ServerError,
    StatusError,
    TooManyRequests,
    Unauthorized,
    UnprocessableEntity,
)

_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: UnprocessableEntity,
    429: TooManyRequests,
}
_BY_FAMILY: dict[int, type[StatusError]] = {3: Redirected, 4: ClientError, 5: ServerError}


def status_class(status: int) -> type[StatusError]:
    """The class of the error for a status."""
    return _BY_STATUS.get(status) or _BY_FAMILY.get(status // 100, StatusError)
