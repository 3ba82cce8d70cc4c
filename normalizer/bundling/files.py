"""The other files of a description: which may be read, and what stands in them.

A reference is untrusted input. Files are read from the document's own folder and below, and from
the network only from hosts that the user has named; a link or a redirect that leads elsewhere is
refused like the reference itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from normalizer.bundling.refused import Refused
from normalizer.errors import MoneyerError
from normalizer.loading import DEFAULT_LIMITS, Limits, load, load_bytes

MOST_FILES: Final = 2_000


def _is_inside(name: str) -> bool:
    """Whether a name can be that of a file in the folder or below, as far as its text tells."""
    odd = "\0" in name or "\\" in name or "://" in name
    return not odd and not name.startswith(("..", "/", "~", "file:"))


def _host(name: str) -> str | None:
    try:
        return urlsplit(name).hostname
    except ValueError:
        return None


class Files:
    """What the references of a document to other files lead to.

    A file is named by its path relative to the document's folder, or by its URL. `folder` is None
    for a document that came from nowhere (standard input), `hosts` may be asked over the network.
    """

    def __init__(
        self,
        document: str | os.PathLike[str] | None,
        *,
        hosts: Iterable[str] = (),
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        given = None if document in (None, "-") else Path(os.fspath(document or ""))
        self.home = given.name if given else ""
        self._folder = given.parent if given else None
        self._hosts = frozenset(host.lower() for host in hosts)
        self.limits = limits
        self._trees: dict[str, Any] = {}
        self.refused: dict[str, str] = {}
        """The files that are not read, each with the reason."""

    @property
    def local(self) -> tuple[str, ...] | None:
        """The files that were asked for, relative to the folder; None when some are elsewhere."""
        names = sorted({*self._trees, *self.refused})
        if any(_host(name) in self._hosts for name in names):
            return None
        return tuple(name for name in names if _is_inside(name))

    def resolve(self, reference: str, base: str) -> tuple[str, str]:
        """The file that a reference in the file `base` names, and the pointer in it.

        Raises Refused for what is no reference.
        """
        try:
            uri, fragment = urldefrag(reference)
            urlsplit(uri)
        except ValueError:
            self.refused[reference] = "it is no URL"
            raise Refused(self.refused[reference]) from None
        if not uri:
            return base, unquote(fragment)
        if "://" in base or "://" in uri or uri.startswith("//"):
            return urljoin(base if "://" in base else "", uri), unquote(fragment)
        joined = os.path.normpath(os.path.join(os.path.dirname(base), unquote(uri)))
        return joined.replace(os.sep, "/"), unquote(fragment)

    def read(self, file: str) -> Any:
        """The tree of a file. Raises Refused, with the reason, when it is not to be had."""
        if file in self.refused:
            raise Refused(self.refused[file])
        if file not in self._trees:
            try:
                self._trees[file] = self._read(file)
            except Refused as reason:
                self.refused[file] = str(reason)
                raise
        return self._trees[file]

    def _read(self, file: str) -> Any:
        if len(self._trees) >= MOST_FILES:
            raise Refused(f"the description has more than {MOST_FILES} files")
        try:
            if urlsplit(file).scheme:
                from normalizer.bundling.remote import fetch  # it brings an HTTP client

                data = fetch(file, self._hosts, self.limits.size_bytes)
                return load_bytes(data, file, limits=self.limits).tree
            return load(self._inside(file), limits=self.limits).tree
        except MoneyerError as error:
            raise Refused(error.what) from None

    def _inside(self, file: str) -> Path:
        """The path of a file that is in the document's folder, links followed."""
        if self._folder is None:
            raise Refused("the document has no folder to look in")
        if not _is_inside(file):
            raise Refused("only files in the document's folder are read")
        folder = self._folder.resolve()
        try:
            path = (folder / file).resolve()
        except (OSError, RuntimeError, ValueError):
            raise Refused("no such file") from None
        if not path.is_relative_to(folder):
            raise Refused("only files in the document's folder are read")
        if not path.is_file():
            raise Refused("no such file")
        return path
