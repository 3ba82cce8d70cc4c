"""A description is untrusted: hostile text, names, references and sizes through every surface."""
