"""The two ends of a call, which need no waiting: what is to be sent, and what an answer means."""

from __future__ import annotations

from logging import getLogger
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .attempts import Attempts
from .core import collecting
from .errors import ConfigurationError, StatusError
from .requests import build
from .responses import decode, status_error
from .retries import LONGEST_PAUSE, retry_after
from .settings import RequestOptions

if TYPE_CHECKING:
    from .core import Core
    from .descriptors import Operation

T = TypeVar("T")


def begun(
    core: Core,
    operation: Operation[Any],
    args: tuple[object, ...],
    body: object,
    media_type: str | None,
    options: RequestOptions | None,
) -> Attempts:
    """The tries of a call, none of which has been made."""
    if operation.stream:
        raise ConfigurationError(f"{operation.id} opens a stream: it cannot be called")
    prepared = build(operation, args, body, media_type, core.settings, options)
    _, budget = core.limits
    return Attempts(operation, prepared, core.settings, options or {}, budget)


def refused(core: Core, operation: Operation[Any], response: httpx.Response) -> StatusError:
    """The error for an answer that is none, and a pause for all when it was too much."""
    limiter, _ = core.limits
    if response.status_code == 429 and limiter is not None:
        asked = retry_after(response.headers)
        limiter.cool_down(operation, None if asked is None else min(asked, LONGEST_PAUSE))
    return status_error(operation, response)


def result(
    core: Core, operation: Operation[T], response: httpx.Response, options: RequestOptions | None
) -> T:
    """What the answer says; who collects answers gets all of it."""
    strict = (options or {}).get("strict", core.settings.strict)
    value, mismatches = decode(operation, response, strict=strict)
    if mismatches:
        from .mismatch import told

        line = "%s: the answer (%d) is not as described: %s"
        log = getLogger(core.settings.package)
        log.debug(line, operation.id, response.status_code, told(mismatches))
    collected = collecting.get()
    if collected is not None:
        from .answers import Answer

        status = response.status_code
        collected.append(Answer(operation.id, status, mismatches, value, response))
    return value
