"""The type PnlPartitionedResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class PnlPartitionedResponseUpnlValue(Model):
    row_type: Annotated[Maybe[int], Field(alias="rowType")] = None
    dpl: Maybe[Number] = None
    nl: Maybe[Number] = None
    upl: Maybe[Number] = None
    el: Maybe[Number] = None
    mv: Maybe[Number] = None


class PnlPartitionedResponse(Model):
    upnl: Maybe[dict[str, PnlPartitionedResponseUpnlValue]] = None
