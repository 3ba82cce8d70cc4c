"""The type QualifiedPurchaser."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .qualified_purchaser_details import QualifiedPurchaserDetails


class QualifiedPurchaser(Model):
    qualified_purchaser_details: Annotated[
        Maybe[list[QualifiedPurchaserDetails]], Field(alias="qualifiedPurchaserDetails")
    ] = None
    status: Maybe[bool] = None
