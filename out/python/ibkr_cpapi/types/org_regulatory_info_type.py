"""The type ORGRegulatoryInfoType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .org_regulator_type import ORGRegulatorType
from .public_company_info_type import PublicCompanyInfoType


class ORGRegulatoryInfoType(Model):
    public_company_info: Annotated[
        Maybe[PublicCompanyInfoType], Field(alias="publicCompanyInfo")
    ] = None
    org_regulators: Annotated[Maybe[list[ORGRegulatorType]], Field(alias="orgRegulators")] = None
    regulated: Maybe[bool] = None
    public: Maybe[bool] = None
