"""Media types (RFC 9110 section 8.3.1): which are JSON, and which key of a content map applies."""

from __future__ import annotations

from collections.abc import Iterable


def essence(media_type: str) -> str:
    """`type/subtype`, in lower case and without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a body of this media type is a JSON text."""
    bare = essence(media_type)
    return bare in ("application/json", "text/json") or bare.endswith("+json")


def applying(declared: Iterable[str], media_type: str, *, has_json: bool) -> str | None:
    """The key of a content map that describes a response; None when none does.

    The most specific key wins (OpenAPI 3.1 section 4.8.17): with the same parameters, without
    parameters, `type/*`, `*/*`. A JSON body whose media type is unknown or not declared is
    described by a key that is JSON: servers mislabel it.
    """
    keys = list(declared)
    by_text = {_normal(key): key for key in reversed(keys)}
    bare = essence(media_type)
    if bare:
        for wanted in (_normal(media_type), bare):
            if wanted in by_text:
                return by_text[wanted]
        same = [key for key in keys if essence(key) == bare]
        if len(same) == 1:  # of several with other parameters, nothing tells which
            return same[0]
        for wanted in (f"{bare.partition('/')[0]}/*", "*/*"):
            if wanted in by_text:
                return by_text[wanted]
    if not has_json:
        return None
    if "application/json" in by_text:
        return by_text["application/json"]
    ranges = [by_text[key] for key in ("application/*", "*/*") if key in by_text]
    return next((key for key in [*filter(is_json, keys), *ranges]), None)


def _normal(media_type: str) -> str:
    return "".join(media_type.lower().split())
