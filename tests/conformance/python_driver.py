"""Calls the Python client, both ways, as a case says, and gives the outcomes in neutral form."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack, ExitStack
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from tests.conformance.cases import Call, as_bytes
from tests.conformance.outcomes import Outcome, Unsupported, digest
from tests.conformance.server import ScriptedServer
from tests.surfaces.made import Made


class PythonDriver:
    """Drives an imported client."""

    def __init__(self, made: Made, package: ModuleType) -> None:
        self.names = made.python
        self.package: Any = package
        self.root = getattr(package, self.names.error)

    def sync(self, call: Call, url: str, server: ScriptedServer) -> list[Outcome]:
        """With `Client`, in this thread."""
        if call.cancel:
            raise Unsupported("a call that blocks its thread cannot be cancelled")
        with self.package.Client(**self._settings(call, url)) as client:
            if call.derived:
                client = client.with_options(**self._options(call.derived))
            return [self._sync(call, client) for _ in range(call.times)]

    def asynchronous(self, call: Call, url: str, server: ScriptedServer) -> list[Outcome]:
        """With `AsyncClient`, in a loop of its own."""

        async def run() -> list[Outcome]:
            async with self.package.AsyncClient(**self._settings(call, url)) as client:
                if call.derived:
                    client = client.with_options(**self._options(call.derived))
                return [await self._cancellable(call, client, server) for _ in range(call.times)]

        return asyncio.run(run())

    def _sync(self, call: Call, client: Any) -> Outcome:
        found: Outcome = {}
        method, given = self._call(call, client)
        try:
            with ExitStack() as stack:
                match call.read:
                    case "value":
                        self._answer(found, client.answer(method, **given))
                    case "items" if call.limit is not None:
                        items = client.paginate(method, **given).to_list(limit=call.limit)
                        found["items"] = self._neutral(items)
                    case "items" | "pages":
                        found[call.read] = []
                        pages = client.paginate(method, **given)
                        for one in pages if call.read == "items" else pages.pages():
                            found[call.read].append(self._neutral(one))
                    case "file":
                        path = Path(stack.enter_context(tempfile.TemporaryDirectory()), "saved")
                        stack.enter_context(client.stream(method, **given)).save(path)
                        found["file"] = digest(path.read_bytes())
                    case "bytes":
                        stream = stack.enter_context(client.stream(method, **given))
                        found["bytes"] = self._neutral(b"".join(stream.iter_bytes()))
                    case _:
                        found[call.read] = []
                        stream = stack.enter_context(client.stream(method, **given))
                        for one in getattr(stream, f"iter_{call.read}")():
                            found[call.read].append(self._event(one))
        except self.root as error:
            found["error"] = self._error(error)
        return found

    async def _async(self, call: Call, client: Any) -> Outcome:
        found: Outcome = {}
        method, given = self._call(call, client)
        try:
            async with AsyncExitStack() as stack:
                match call.read:
                    case "value":
                        self._answer(found, await client.answer(method, **given))
                    case "items" if call.limit is not None:
                        items = await client.paginate(method, **given).to_list(limit=call.limit)
                        found["items"] = self._neutral(items)
                    case "items" | "pages":
                        found[call.read] = []
                        pages = client.paginate(method, **given)
                        async for one in pages if call.read == "items" else pages.pages():
                            found[call.read].append(self._neutral(one))
                    case "file":
                        path = Path(stack.enter_context(tempfile.TemporaryDirectory()), "saved")
                        stream = await stack.enter_async_context(client.stream(method, **given))
                        await stream.save(path)
                        found["file"] = digest(path.read_bytes())
                    case "bytes":
                        stream = await stack.enter_async_context(client.stream(method, **given))
                        pieces = [piece async for piece in stream.iter_bytes()]
                        found["bytes"] = self._neutral(b"".join(pieces))
                    case _:
                        found[call.read] = []
                        stream = await stack.enter_async_context(client.stream(method, **given))
                        async for one in getattr(stream, f"iter_{call.read}")():
                            found[call.read].append(self._event(one))
        except self.root as error:
            found["error"] = self._error(error)
        return found

    async def _cancellable(self, call: Call, client: Any, server: ScriptedServer) -> Outcome:
        if not call.cancel:
            return await self._async(call, client)
        task = asyncio.ensure_future(self._async(call, client))
        await asyncio.to_thread(server.got_request.wait, 10)
        task.cancel()
        try:
            return await task
        except asyncio.CancelledError:
            # The caller's own doing is no error of the package, and not to be caught as one.
            return {"error": {"class": "Cancelled", "of_package": True, "text": ""}}

    # --- from the words of a case to those of the client ----------------------------------------

    def _call(self, call: Call, client: Any) -> tuple[Any, dict[str, Any]]:
        names = self.names.calls[call.call]
        keywords = {parameter.name.wire: name for name, parameter in names.arguments}
        given = {keywords[wire]: _native(value) for wire, value in call.arguments.items()}
        if call.body is not None:
            given["body"] = _native(call.body)
        if call.members is not None:
            keywords = {member.name.wire: name for name, member in names.members}
            given |= {keywords[wire]: _native(value) for wire, value in call.members.items()}
        if call.media_type is not None:
            given["media_type"] = call.media_type
        if call.options:
            given["options"] = self._options(call.options)
        return getattr(getattr(client, names.group), names.method), given

    def _settings(self, call: Call, url: str) -> dict[str, Any]:
        # There are no certificates here, and to load the authorities takes longer than a call.
        return {"base_url": url, "verify": False, **self._options(call.client)}

    def _options(self, given: Mapping[str, Any]) -> dict[str, Any]:
        options = dict(given)
        keywords = {scheme.id: name for name, scheme in self.names.credentials}
        for scheme, secret in options.pop("credentials", {}).items():
            options[keywords[scheme]] = _secret(secret)
        if isinstance(options.get("timeout"), Mapping):
            options["timeout"] = httpx.Timeout(**{"timeout": 10, **options["timeout"]})
        return options

    # --- and back ---------------------------------------------------------------------------------

    def _answer(self, found: Outcome, answer: Any) -> None:
        found["value"] = self._neutral(answer.value)
        found["text"] = answer.text
        found["mismatches"] = _mismatches(answer.mismatches)

    def _neutral(self, value: Any) -> Any:
        if isinstance(value, bytes):
            return {"$bytes": value.decode("latin-1")}
        return self.package.to_json(value)

    def _event(self, one: Any) -> Any:
        if hasattr(one, "data") and hasattr(one, "event"):
            return {name: getattr(one, name, None) for name in ("event", "data", "id", "retry")}
        return self._neutral(one)

    def _error(self, error: Any) -> dict[str, Any]:
        found = {
            name: getattr(error, name)
            for name in ("status", "maybe_sent", "request_id", "retryable")
            if hasattr(error, name)
        }
        if hasattr(error, "mismatches"):
            found["mismatches"] = _mismatches(error.mismatches)
        if hasattr(error, "body"):
            found["body"] = self._neutral(error.body)
        own = {"class": type(error).__name__, "of_package": True, "text": f"{error} {error!r}"}
        return found | own


def _mismatches(found: Any) -> list[dict[str, str]]:
    return [{"at": one.pointer, "expected": one.expected, "got": one.got} for one in found]


def _native(value: Any) -> Any:
    """Values as Python has them; what JSON lacks is written `{$date: ...}` and the like."""
    match value:
        case {"$date": str(text)}:
            return date.fromisoformat(text)
        case {"$datetime": str(text)}:
            return datetime.fromisoformat(text)
        case {"$bytes": str()}:
            return as_bytes(value)
        case {"$file": content, "name": str(name), **more}:
            return (name, as_bytes(content), *more.values())
        case {"$stream": list(pieces)}:
            return iter([as_bytes(piece) for piece in pieces])
        case dict():
            return {key: _native(item) for key, item in value.items()}
        case list():
            return [_native(item) for item in value]
        case _:
            return value


def _secret(secret: Any) -> Any:
    match secret:
        case {"$later": later}:
            return lambda: _secret(later)
        case [user, password]:
            return user, password
        case _:
            return secret
