"""The type ApplicationPayload."""

from __future__ import annotations

from .._core import Maybe, Model
from .application import Application


class ApplicationPayload(Model):
    application: Maybe[Application] = None
