"""The marker for text that is already safe for the place where it will stand."""

from __future__ import annotations


class Encoded(str):
    """Text that is safe for its sink.

    Every operation of `str` gives a plain `str` again, so the mark is lost as soon as
    somebody cuts, joins or formats what an encoder made.
    """

    __slots__ = ()
