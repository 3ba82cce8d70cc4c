"""The intermediate representation: what an API is, with no word about any language."""

from generators.ir.model import IR_VERSION, Api

__all__ = ["IR_VERSION", "Api"]
