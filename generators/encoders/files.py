"""File names: what a spec calls something, as a name that every file system takes."""

from __future__ import annotations

import re
from hashlib import sha256
from unicodedata import normalize

from generators.encoders.encoded import Encoded

DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)", re.IGNORECASE)
"""What Windows takes for a device, whatever extension follows."""

_LENGTH = 100
# Names that Python or its tools run or treat in a way of their own.
_SPECIAL = frozenset(("__init__", "__main__", "__pycache__", "conftest", "setup"))
_SUFFIX = re.compile("_[0-9a-f]{10}$")


def file_name(text: str) -> Encoded:
    """The stem of a file's name: `[a-z0-9_-]`, 1 to 100 characters, no dot, nothing special.

    Names differ when the texts differ by more than case: whatever is changed beyond case gets
    a piece of the text's SHA-256, and so does what looks as if it already had one.
    """
    folded = normalize("NFKC", text).encode("ascii", "ignore").decode("ascii").lower()
    name = re.sub("[^a-z0-9_-]+", "_", folded).lstrip("-")
    unchanged = text.isascii() and name == text.lower() and 0 < len(name) <= _LENGTH
    special = name in _SPECIAL or DEVICE.fullmatch(name) or _SUFFIX.search(name)
    if unchanged and not special:
        return Encoded(name)
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return Encoded(f"{name[: _LENGTH - 11].strip('_-') or 'x'}_{digest}")
