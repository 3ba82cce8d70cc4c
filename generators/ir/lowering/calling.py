"""Facts about calling an operation, beyond what a document can say.

An overlay gives them as `x-moneyer-*` (docs/overlay.md). A fact that makes no sense is as if it
were not there.
"""

from __future__ import annotations

from typing import Any

from generators.ir.lowering.keywords import text
from generators.ir.model import Effect, Pacing, Pagination, Response, Retry
from normalizer.document import OperationSite
from normalizer.values import JsonObject

_EFFECTS: dict[str, Effect] = {
    **dict.fromkeys(("get", "head", "options", "trace", "query"), "read"),
    "delete": "delete",
}
_DAY = 86_400


def effect(site: OperationSite) -> Effect:
    """What a call does: as `x-moneyer-effect` says, else by its method (RFC 9110 section 9.2)."""
    given = site.node.get("x-moneyer-effect")
    if given in ("read", "write", "delete"):
        return given  # type: ignore[no-any-return]
    return _EFFECTS.get(site.method, "write")


def retry(method: str, effect: Effect) -> Retry:
    """Whether a call may be repeated (RFC 9110 section 9.2.2)."""
    if effect == "read":
        return "safe"
    return "idempotent" if method in ("put", "delete") else "never"


def upgrades(node: JsonObject, responses: tuple[Response, ...]) -> bool:
    """Only 1xx answers, or `x-moneyer-stream`: the connection becomes a stream."""
    if isinstance(node.get("x-moneyer-stream"), dict):
        return True
    coded = [response for response in responses if response.status != "default"]
    return bool(coded) and all(response.status[0] == "1" for response in coded)


def pacing(node: JsonObject) -> Pacing | None:
    """`x-moneyer-pacing`, of an operation or of the document as a whole."""
    given = node.get("x-moneyer-pacing")
    if not isinstance(given, dict):
        return None
    requests, seconds = _count(given.get("requests")), given.get("seconds")
    if requests is None or isinstance(seconds, bool):
        return None
    if not isinstance(seconds, int | float) or not 0 < seconds < _DAY:
        return None
    return Pacing(requests=requests, seconds=float(seconds))


def concurrency(node: JsonObject) -> int | None:
    """`x-moneyer-concurrency`."""
    return _count(node.get("x-moneyer-concurrency"))


def pagination(node: JsonObject) -> Pagination | None:
    """`x-moneyer-pagination`."""
    given = node.get("x-moneyer-pagination")
    if not isinstance(given, dict):
        return None
    style, first = given.get("style", "page"), given.get("first", 0)
    items, following = text(given.get("items")), text(given.get("next"))
    is_known = style in ("page", "offset") or (style == "cursor" and following)
    if not is_known or not all(at[:1] in ("", "/") for at in (items, following)):
        return None
    return Pagination(
        style=style,
        parameter=text(given.get("parameter")),
        first=first if isinstance(first, int) else 0,
        stop="short" if given.get("stop") == "short" else "empty",
        items=items,
        next=following,
    )


def _count(value: Any) -> int | None:
    is_count = isinstance(value, int) and not isinstance(value, bool) and value > 0
    return value if is_count else None
