"""The type RegulatoryInformation."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .affiliation_details_type import AffiliationDetailsType
from .aus_exposure_details_type import AUSExposureDetailsType
from .org_regulatory_info_type import ORGRegulatoryInfoType
from .political_military_diplomatic_details_type import PoliticalMilitaryDiplomaticDetailsType
from .regulatory_detail import RegulatoryDetail
from .self_regulated_membership_type import SelfRegulatedMembershipType


class RegulatoryInformation(Model):
    regulatory_details: Annotated[
        Maybe[list[RegulatoryDetail]], Field(alias="regulatoryDetails")
    ] = None
    regulatory_detail: Annotated[Maybe[list[RegulatoryDetail]], Field(alias="regulatoryDetail")] = (
        None
    )
    self_regulated_membership: Annotated[
        Maybe[SelfRegulatedMembershipType], Field(alias="selfRegulatedMembership")
    ] = None
    affiliation_details: Annotated[
        Maybe[AffiliationDetailsType], Field(alias="affiliationDetails")
    ] = None
    financial_org_types: Annotated[Maybe[list[str]], Field(alias="financialOrgTypes")] = None
    org_regulatory_info: Annotated[
        Maybe[ORGRegulatoryInfoType], Field(alias="orgRegulatoryInfo")
    ] = None
    aus_exposure_details: Annotated[
        Maybe[AUSExposureDetailsType], Field(alias="ausExposureDetails")
    ] = None
    controller_exchange_code: Annotated[Maybe[str], Field(alias="controllerExchangeCode")] = None
    political_military_diplomatic_details: Annotated[
        Maybe[PoliticalMilitaryDiplomaticDetailsType],
        Field(alias="politicalMilitaryDiplomaticDetails"),
    ] = None
    translated: Maybe[bool] = None
