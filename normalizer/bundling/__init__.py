"""Descriptions in several files: reading the others, safely, and making one document of all."""
