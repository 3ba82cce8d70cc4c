"""A server that costs next to nothing: every path has one answer, made beforehand.

`python -m tests.bench.answering FILE` listens on 127.0.0.1, prints the port, and answers until its
standard input ends. The file has the bodies by path, as JSON. Requests have no body.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_END = b"\r\n\r\n"


class _Answering(asyncio.Protocol):
    """One connection."""

    def __init__(self, answers: Mapping[bytes, bytes]) -> None:
        self._answers = answers
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *heads, self._read = (self._read + data).split(_END)
        for head in heads:
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            self._transport.write(self._answers[path])


async def _serve(answers: Mapping[bytes, bytes]) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answering(answers), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def answering(bodies: Mapping[str, Any], work: Path) -> Iterator[str]:
    """The URL of a server, in a process of its own, that answers with these bodies by path."""
    file = work / "bodies.json"
    file.write_text(json.dumps(bodies), "utf-8")
    command = [sys.executable, "-m", "tests.bench.answering", str(file)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def main(file: str) -> None:
    """Serves what the file says."""
    answers = {}
    for path, body in json.loads(Path(file).read_bytes()).items():
        content = json.dumps(body).encode()
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        answers[path.encode()] = f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content
    asyncio.run(_serve(answers))


if __name__ == "__main__":
    main(sys.argv[1])
