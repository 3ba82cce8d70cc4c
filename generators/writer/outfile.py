"""A file to write, and whether its path is one that every file system keeps in its folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Literal
from unicodedata import normalize

from generators.encoders.characters import is_plain
from generators.encoders.files import DEVICE
from normalizer.errors import MoneyerError

Owner = Literal["generator", "hand"]

_FORBIDDEN = re.compile(r'[\\:*?"<>|]')
_LONGEST_NAME = 255
_LONGEST_PATH = 400


@dataclass(frozen=True, slots=True)
class OutFile:
    """A file of a generator, its path relative to the target's folder, `/` between the parts.

    A "generator" file is written every time; a "hand" file only when there is none yet, and
    from then on it is its owner's.
    """

    path: str | PurePosixPath
    data: bytes | str
    owner: Owner = "generator"
    executable: bool = False

    @property
    def name(self) -> str:
        return str(self.path)

    def content(self) -> bytes:
        """The bytes to write: text as UTF-8 with LF, bytes as they are."""
        if isinstance(self.data, bytes):
            return self.data
        text = self.data.replace("\r\n", "\n").replace("\r", "\n")
        try:
            return text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise MoneyerError(f"{self.name} holds half a surrogate pair") from error


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def check_paths(paths: Iterable[str]) -> None:
    """Raises MoneyerError for a path that could leave its folder or meet another one.

    Meeting: the same path twice, paths or folders that differ only by case or by Unicode
    form, and a path that is a file here and a folder there.
    """
    seen: dict[str, tuple[str, bool]] = {}
    for path in paths:
        parts = path.split("/")
        for part in parts:
            _check_part(path, part)
        if len(path) > _LONGEST_PATH:
            raise _unsafe(path, f"is longer than {_LONGEST_PATH} characters")
        for end in range(1, len(parts) + 1):
            prefix, is_file = "/".join(parts[:end]), end == len(parts)
            before = seen.get(_folded(prefix))
            if before and (is_file or before != (prefix, False)):
                raise _unsafe(path, f"clashes with {before[0]!a}")
            seen[_folded(prefix)] = (prefix, is_file)


def _check_part(path: str, part: str) -> None:
    folded = normalize("NFKC", part)
    if not folded.strip(". "):
        raise _unsafe(path, "is absolute, empty or leads out of its folder")
    if not all(map(is_plain, part)) or _FORBIDDEN.search(part) or re.search(r"[\\/:]", folded):
        raise _unsafe(path, "holds a character that some file systems refuse or take for more")
    if part.endswith((".", " ")) or part.startswith(" "):
        raise _unsafe(path, "has a part that begins or ends with a space or ends with a dot")
    if DEVICE.fullmatch(folded.partition(".")[0].rstrip()) or _folded(part) == ".git":
        raise _unsafe(path, "has a reserved name")
    if len(part.encode()) > _LONGEST_NAME:
        raise _unsafe(path, f"has a part longer than {_LONGEST_NAME} bytes")


def _folded(path: str) -> str:
    return normalize("NFKC", path).casefold()


def _unsafe(path: str, why: str) -> MoneyerError:
    shown = path if len(path) <= 80 else path[:77] + "..."
    return MoneyerError(f"the output path {shown!a} {why}")
