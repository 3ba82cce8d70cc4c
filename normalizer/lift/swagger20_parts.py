"""The small parts of a Swagger 2.0 document, each as OpenAPI 3 writes it; all pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any
from urllib.parse import quote, unquote

from normalizer.pointer import parent
from normalizer.values import JsonObject, copy

_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}
_FLOW_MEMBERS = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")
_QUERY_STYLES = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}
_PARAMETER_MEMBERS = frozenset(
    {"name", "in", "description", "required", "allowEmptyValue", "deprecated", "example"}
)
_ELSEWHERE = frozenset({"schema", "collectionFormat", "x-example"})


def media_types(declared: Any) -> list[str] | None:
    """The media types of a `consumes` or `produces`, each once; None when there is no such list."""
    if isinstance(declared, str):
        return [declared]
    if not isinstance(declared, list):
        return None
    return list(dict.fromkeys(name for name in declared if isinstance(name, str) and name))


def is_form(media_type: str) -> bool:
    """Whether a media type carries form parameters."""
    name = essence(media_type)
    return name == "application/x-www-form-urlencoded" or name.startswith("multipart/")


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def servers(tree: JsonObject, schemes: Any) -> list[JsonObject]:
    """The servers that `host`, `basePath` and the given schemes stand for.

    Without a scheme it is https: Swagger 2.0 means the one that the document itself came by,
    and nobody should send a token in the clear because of what is not said.
    """
    host, base = tree.get("host"), tree.get("basePath")
    base = base.strip().strip("/") if isinstance(base, str) else ""
    base = f"/{base}" if base else ""
    if not isinstance(host, str) or not host.strip("/ "):
        return [{"url": base or "/"}] if base or "basePath" in tree else []
    host = host.strip().rstrip("/")
    if "://" in host:
        return [{"url": host + base}]
    named = media_types(schemes) or ["https"]
    return [{"url": f"{scheme}://{host}{base}"} for scheme in named]


def security_scheme(old: Any) -> Any:
    """A security definition as a security scheme."""
    if not isinstance(old, dict):
        return old
    if old.get("type") == "basic":
        rest = {name: copy(value) for name, value in old.items() if name != "type"}
        return {"type": "http", "scheme": "basic"} | rest
    if old.get("type") != "oauth2":
        return copy(old)
    flow = {name: copy(old[name]) for name in _FLOW_MEMBERS if name in old}
    flow.setdefault("scopes", {})
    new = {
        name: copy(value)
        for name, value in old.items()
        if name not in _FLOW_MEMBERS and name != "flow"
    }
    name = old.get("flow")
    if not isinstance(name, str):
        name = _flow_of(flow)
    return new | {"flows": {_FLOWS.get(name, name): flow}}


def _flow_of(flow: JsonObject) -> str:
    """The flow that the given addresses belong to, when its name is missing."""
    if "authorizationUrl" not in flow:
        return "application"
    return "accessCode" if "tokenUrl" in flow else "implicit"


def split_parameter(old: JsonObject) -> tuple[JsonObject, JsonObject]:
    """The members of a parameter or header that stay its own, and those that make its schema."""
    own: JsonObject = {}
    schema: JsonObject = {}
    inner = old.get("schema")
    if isinstance(inner, dict):
        schema |= inner
    for name, value in old.items():
        if name in _PARAMETER_MEMBERS or (name.startswith("x-") and not _of_schema(name)):
            if name != "x-example":
                own[name] = copy(value)
        elif name not in _ELSEWHERE:
            schema[name] = value
    if "x-example" in old:
        own.setdefault("example", copy(old["x-example"]))
    return own, schema


def _of_schema(name: str) -> bool:
    return name == "x-nullable" or name.startswith(("x-enum", "x-ms-enum"))


def style(old: JsonObject, place: Any) -> JsonObject:
    """The members that say how an array is written, from the `collectionFormat`.

    A separator that OpenAPI 3 has no style for is kept as `x-collectionFormat`, beside the nearest
    style: one value, with commas.
    """
    separator = old.get("collectionFormat")
    inner = old.get("schema")
    is_array = old.get("type") == "array" or (
        isinstance(inner, dict) and inner.get("type") == "array"
    )
    rest = {} if separator is None else {"x-collectionFormat": copy(separator)}
    if is_array and place in ("query", "formData"):
        known = _QUERY_STYLES.get(separator if isinstance(separator, str) else "csv")
        how, explodes = known or _QUERY_STYLES["csv"]
        return {"style": how, "explode": explodes} | ({} if known else rest)
    # Paths and headers know commas only, which is what their style does by itself.
    return {} if is_array and separator == "csv" else rest


def component_names(old: Iterable[str]) -> dict[str, str]:
    """A name of OpenAPI 3 for each name of Swagger 2.0, where any text was one (4.8.7)."""
    given = list(old)
    names = {name: name for name in given if re.fullmatch(r"[a-zA-Z0-9._-]+", name)}
    taken = set(names)
    for name in given:
        if name not in names:
            plain = re.sub(r"[^a-zA-Z0-9._-]+", "_", name).strip("_")
            if not plain or plain in taken:
                plain = f"{plain}_{sha256(name.encode(errors='replace')).hexdigest()[:8]}"
            names[name] = plain
            taken.add(plain)
    return names


def moved_reference(reference: str, places: Mapping[str, str]) -> str:
    """A local reference that leads to where its target moved; `places` is old pointer to new."""
    if not reference.startswith("#/"):
        return reference
    pointer = unquote(reference[1:])
    prefix = pointer
    while prefix and prefix not in places:
        prefix = parent(prefix)
    if not prefix:
        return reference
    return "#" + quote(places[prefix] + pointer[len(prefix) :], safe="/~!$&'()*+,;=:@")
