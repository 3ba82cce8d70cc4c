"""What a reference to another file meets when it is not followed."""

from __future__ import annotations


class Refused(Exception):
    """A reference to another file that is not followed, with the reason."""
