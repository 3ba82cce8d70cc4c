"""The normaliser: reads a published OpenAPI document, repairs it, and says what it changed.

Nothing in here knows of an SDK, a language or a template.
"""
