"""What stands for a member of a body that is not given: None would be sent, as null."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = object()  # which nothing can write, should it stand where it is not looked for

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return self.name


UNSET: Final = Unset.UNSET
"""The member is not there."""
