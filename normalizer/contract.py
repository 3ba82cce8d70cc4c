"""The wire contract of a document: all that decides what goes over the wire, and nothing else.

Repairs must leave it as published; see docs/architecture.md, "The laws".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from normalizer.document import Document, OperationSite

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


@dataclass(frozen=True, slots=True, order=True)
class WireParameter:
    """A parameter as the server sees it; style and explode with their defaults filled in."""

    location: str
    name: str
    style: str
    explode: bool
    required: bool


@dataclass(frozen=True, slots=True)
class WireOperation:
    """An operation as the server sees it. `urls` has the path behind each effective server.

    `responses` maps a status to its media types; an absent request body is None.
    """

    urls: tuple[str, ...]
    parameters: tuple[WireParameter, ...]
    request: tuple[str, ...] | None
    request_required: bool
    responses: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference between two contracts: what was and what is, as readable text."""

    operation: str
    aspect: str
    was: str
    now: str


def contract(document: Document) -> dict[str, WireOperation]:
    """The wire contract of an OpenAPI 3 document, by `METHOD path`."""
    return {
        f"{site.method.upper()} {site.path}": _operation(document, site)
        for site in document.index.operations
        if site.is_callable
    }


def _operation(document: Document, site: OperationSite) -> WireOperation:
    body, _ = document.follow(site.node.get("requestBody"))
    responses = site.node.get("responses")
    return WireOperation(
        urls=tuple(url.rstrip("/") + site.path for url in _servers(document, site)),
        parameters=tuple(sorted(_parameters(document, site))),
        request=_media_types(body) if isinstance(body, dict) else None,
        request_required=isinstance(body, dict) and body.get("required") is True,
        responses=tuple(
            (status, _media_types(document.follow(response)[0]))
            for status, response in (responses.items() if isinstance(responses, dict) else ())
            if not status.startswith("x-")
        ),
    )


def _servers(document: Document, site: OperationSite) -> list[str]:
    for owner in (site.node, site.item, document.tree):
        listed = owner.get("servers")
        if isinstance(listed, list) and listed:
            return [
                server["url"]
                for server in listed
                if isinstance(server, dict) and isinstance(server.get("url"), str)
            ]
    return ["/"]


def _parameters(document: Document, site: OperationSite) -> Iterator[WireParameter]:
    for _, found in document.parameters(site):
        node = found.node
        location, name = node.get("in"), node.get("name")
        if isinstance(location, str) and isinstance(name, str):
            style = node.get("style") or _STYLES.get(location, "form")
            explode = node.get("explode")
            yield WireParameter(
                location=location,
                name=name,
                style=str(style),
                explode=explode if isinstance(explode, bool) else style == "form",
                required=node.get("required") is True,
            )


def _media_types(holder: Any) -> tuple[str, ...]:
    content = holder.get("content") if isinstance(holder, dict) else None
    return tuple(content) if isinstance(content, dict) else ()


def changes(
    before: Mapping[str, WireOperation], after: Mapping[str, WireOperation]
) -> list[Change]:
    """Every difference, one for each parameter, sorted."""
    found: list[Change] = []
    for key in [*before, *(key for key in after if key not in before)]:
        was, now = before.get(key), after.get(key)
        if was is None or now is None:
            found.append(Change(key, "operation", _there(was), _there(now)))
            continue
        for aspect in ("urls", "request", "request_required", "responses"):
            old, new = getattr(was, aspect), getattr(now, aspect)
            if old != new:
                found.append(Change(key, aspect, str(old), str(new)))
        found += _parameter_changes(key, was.parameters, now.parameters)
    return sorted(found)


def _there(operation: WireOperation | None) -> str:
    return "absent" if operation is None else "present"


def _parameter_changes(
    key: str, was: tuple[WireParameter, ...], now: tuple[WireParameter, ...]
) -> Iterator[Change]:
    lost = [parameter for parameter in was if parameter not in now]
    won = [parameter for parameter in now if parameter not in was]
    for parameter in lost:
        # The same name elsewhere, or another name in the same place: one change, not two.
        match = next((p for p in won if p.name == parameter.name), None) or next(
            (p for p in won if p.location == parameter.location), None
        )
        if match is not None:
            won.remove(match)
        yield Change(key, "parameter", _shown(parameter), _shown(match) if match else "absent")
    for parameter in won:
        yield Change(key, "parameter", "absent", _shown(parameter))


def _shown(parameter: WireParameter) -> str:
    need = "required" if parameter.required else "optional"
    explode = "exploded" if parameter.explode else "joined"
    return f"{parameter.location} {parameter.name} ({parameter.style}, {explode}, {need})"
