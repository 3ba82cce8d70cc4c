"""Lifting older editions of OpenAPI to 3.1, one file an edition."""
