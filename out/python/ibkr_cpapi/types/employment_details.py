"""The type EmploymentDetails."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .address import Address


class EmploymentDetails(Model):
    employer: Maybe[str] = None
    occupation: Maybe[str] = None
    description: Maybe[str] = None
    employer_business: Annotated[Maybe[str], Field(alias="employerBusiness")] = None
    employer_address: Annotated[Maybe[Address], Field(alias="employerAddress")] = None
    employer_phone: Annotated[Maybe[str], Field(alias="employerPhone")] = None
    empl_country_res_country_details: Annotated[
        Maybe[str], Field(alias="emplCountryResCountryDetails")
    ] = None
