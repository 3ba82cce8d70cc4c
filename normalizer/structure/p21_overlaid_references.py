"""p21: what an overlay refers to is a component as well.

An overlay is applied when the document is lifted, and may bring references to the inside of
something (see p20), or make one of the document lead somewhere.
"""

from __future__ import annotations

from dataclasses import replace

from normalizer.structure.p20_deep_references import STEP as DEEP_REFERENCES

STEP = replace(
    DEEP_REFERENCES,
    id="p21",
    slug="overlaid-references",
    kind="structure",
    title="References to the inside of something, from an overlay",
    after=(),
)
