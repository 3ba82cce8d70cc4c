"""What every operation's command has: common options, and the call."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from . import parsing
from .common import CALL, Common
from .common import OperationCommand as OperationCommand
from .errors import Misuse
from .showing import json_text, show


@dataclass(frozen=True)
class BodyInput:
    """What was given of a body: `--body`, and the options of its members, by wire name."""

    text: str | None
    codec: str
    members: Mapping[str, Any]
    required: bool = False


def run(
    group: str,
    method: str,
    arguments: dict[str, Any],
    *,
    body: BodyInput | None = None,
    media_type: str | None = None,
    deletes: bool = False,
) -> None:
    """Calls `client.<group>.<method>` once, and shows what came."""
    common = CALL.get()
    keywords = {name: value for name, value in arguments.items() if value not in (None, [])}
    if body is not None:
        found = parsing.body(body.text, body.codec, body.members, required=body.required)
        if found is not None:
            keywords["body"] = found
    if media_type is not None:
        keywords["media_type"] = media_type
    if common["dry_run"]:
        _rehearse(common, group, method, keywords)
        return
    if deletes and not common["yes"]:
        _confirm(common)
    with common.product.module().Client(**_client(common)) as client:
        result = getattr(getattr(client, group), method)(**keywords)
    save = Path(common["save"]) if common["save"] else None
    show(_plain(common, result), common["output"], save)


def _plain(common: Common, result: Any) -> Any:
    """The result as JSON, or bytes; of a stream, what a WebSocket library needs."""
    if isinstance(result, bytes | bytearray):
        return result
    if type(result).__name__ == "StreamRequest":
        from .rehearsal import masked_headers

        return {
            "url": result.url,
            "headers": masked_headers(result.headers, common.product.secrets),
        }
    return common.product.module().to_json(result)


def _confirm(common: Common) -> None:
    if not sys.stdin.isatty():
        raise Misuse("this deletes: say --yes where nobody can be asked")
    if not typer.confirm(f"{common.command} deletes. Go on?", err=True):
        raise typer.Abort


def _rehearse(common: Common, group: str, method: str, keywords: dict[str, Any]) -> None:
    import httpx

    from .rehearsal import Rehearsal, Rehearsed, shown

    product = common.product
    with (
        httpx.Client(transport=Rehearsal()) as http,
        product.module().Client(**_client(common), http_client=http) as client,
    ):
        try:
            result = getattr(getattr(client, group), method)(**keywords)
        except Rehearsed as rehearsed:
            request = rehearsed.request
            redaction = product.module("_core.redaction")
            print(json_text(shown(request, product.secrets, redaction)))
        else:  # a stream, which is never sent
            print(json_text(_plain(common, result)))


def _client(common: Common) -> dict[str, Any]:
    """The arguments of the client. Raises Misuse."""
    product = common.product
    options: dict[str, Any] = product.credentials_given()
    if base := common["base_url"] or os.environ.get(product.variable("base_url")):
        options["base_url"] = base
    if common["timeout"] is not None:
        options["timeout"] = common["timeout"]
    if common["insecure"] or common["ca_file"]:
        options["verify"] = False if common["insecure"] else common["ca_file"]
    headers: dict[str, str] = {}
    for line in common["header"] or ():
        name, colon, value = line.partition(":")
        if not colon:
            raise Misuse("--header is given as NAME:VALUE")
        headers[name.strip()] = value.strip()
    if headers:
        options["headers"] = headers
    return options
