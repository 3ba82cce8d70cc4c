"""What stands for a member of a body that is not given: None would be sent, as null."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = ...  # which nothing can write, should it stand where nobody looks for it

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return self.name


UNSET: Final = Unset.UNSET
"""The member is not there."""
