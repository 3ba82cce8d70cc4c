"""Language-neutral cases that every generated client must pass (docs/conformance.md)."""
