"""Lowering: from the repaired document, and from nothing else, to the IR."""

from generators.ir.lowering.api import lower

__all__ = ["lower"]
