"""The type EntityIRABene."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class EntityIRABene(Model):
    name: Maybe[str] = None
    entity_type: Annotated[Maybe[str], Field(alias="entityType")] = None
    type: Maybe[str] = None
    location: Maybe[dict[str, str]] = None
    article_of_will: Annotated[Maybe[str], Field(alias="articleOfWill")] = None
