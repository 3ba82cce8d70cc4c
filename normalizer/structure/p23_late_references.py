"""p23: what comes to light when a document gets its form may be referred to as well.

p20 runs before anything moves, as a reference may name a position. Only then do places, values and
references get their form (p05, l15, p12, p18), so that more references lead to the inside of
something. They too must be components before l30 moves what they lead to.
"""

from __future__ import annotations

from dataclasses import replace

from normalizer.structure.p20_deep_references import STEP as DEEP_REFERENCES

STEP = replace(
    DEEP_REFERENCES,
    id="p23",
    slug="late-references",
    title="References to the inside of something, once it has its form",
    after=("p18",),
)
