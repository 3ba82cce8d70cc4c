"""What a client takes from the environment when it is not given."""

from __future__ import annotations

import os

from .errors import ConfigurationError
from .settings import BaseUrl, Credential


def base_url(given: BaseUrl | None, variable: str) -> BaseUrl | None:
    """The base URL that was given, or that of the environment."""
    return given if given is not None else os.environ.get(variable) or None


def credential(given: Credential | None, variable: str, scheme: str = "") -> Credential | None:
    """The credential that was given, or that of the environment; for basic, `user:password`."""
    found = os.environ.get(variable)
    if given is not None or not found:
        return given
    if scheme.lower() != "basic":
        return found
    user, colon, password = found.partition(":")
    if not colon:
        raise ConfigurationError(f"{variable} is not user:password")
    return user, password
