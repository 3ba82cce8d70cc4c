"""From a repaired document to code: the IR, the target languages, and what writes files."""
