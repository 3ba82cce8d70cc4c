"""Fetching a file of a description from a host that the user has named, and from no other."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Set
from typing import IO, Final
from urllib.parse import urlsplit

from normalizer.bundling.refused import Refused

_TIMEOUT: Final = 30.0  # seconds


def fetch(url: str, hosts: Set[str], most: int) -> bytes:
    """The bytes at a URL, at most `most` of them; no credentials are sent.

    Raises Refused for a host that is not among `hosts` (lower case), also when a redirect leads
    there, and when nothing is to be had.
    """
    _check(url, hosts)
    opener = urllib.request.build_opener(_Redirects(hosts))
    try:
        with opener.open(url, timeout=_TIMEOUT) as answer:
            data: bytes = answer.read(most + 1)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Refused(f"it cannot be fetched: {getattr(error, 'reason', error)}") from None
    if len(data) > most:
        raise Refused(f"it has more than {most} bytes, the limit")
    return data


def _check(url: str, hosts: Set[str]) -> None:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        raise Refused("it is no URL") from None
    if parts.scheme not in ("http", "https") or parts.username is not None:
        raise Refused("only files in the document's folder are read")
    if host not in hosts:
        raise Refused(f"the network is not asked; `--allow-remote {host}` would allow it")


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to a host that may be asked."""

    def __init__(self, hosts: Set[str]) -> None:
        self._hosts = hosts

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        try:
            _check(newurl, self._hosts)
        except Refused as reason:
            raise urllib.error.URLError(f"it is redirected elsewhere, and {reason}") from None
        return super().redirect_request(req, fp, code, msg, headers, newurl)
