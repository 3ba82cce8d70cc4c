"""The type GetAvailableTaxFormsResponse."""

from __future__ import annotations

from .._core import Maybe, Model
from .available_tax_forms_data import AvailableTaxFormsData


class GetAvailableTaxFormsResponse(Model):
    data: Maybe[AvailableTaxFormsData] = None
