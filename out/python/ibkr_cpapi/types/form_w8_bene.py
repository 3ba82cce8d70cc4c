"""The type FormW8BENE and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class FormW8BeneEntityType(StrEnum):
    CORPORATION = "CORPORATION"
    DISREGARDED_ENTITY = "DISREGARDED_ENTITY"
    PARTNERSHIP = "PARTNERSHIP"
    SIMPLE_TRUST = "SIMPLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    COMPLEX_TRUST = "COMPLEX_TRUST"
    ESTATE = "ESTATE"
    GOVERNMENT = "GOVERNMENT"
    CENTRAL_BANK_OF_ISSUE = "CENTRAL_BANK_OF_ISSUE"
    TAX_EXEMPT_ORGANIZATION = "TAX_EXEMPT_ORGANIZATION"
    PRIVATE_FOUNDATION = "PRIVATE_FOUNDATION"


class FormW8BeneFatcaStatus(StrEnum):
    NONPARTICIPATING_FFI = "NONPARTICIPATING_FFI"
    PARICIPATING_FFI = "PARICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"
    REGISTERED_DEEMED_COMPLIANT_FFI = "REGISTERED_DEEMED_COMPLIANT_FFI"
    SPONSORED_FFI = "SPONSORED_FFI"
    CERTIFIED_DEEMED_COMPLIANT_NONREGISTERING_LOCAL_BANK = (
        "CERTIFIED_DEEMED_COMPLIANT_NONREGISTERING_LOCAL_BANK"
    )
    CERTIFIED_DEEMED_COMPLIANT_FFI = "CERTIFIED_DEEMED_COMPLIANT_FFI"
    CERTIFIED_DEEMED_COMPLIANT_SPONSORED_VEHICLE = "CERTIFIED_DEEMED_COMPLIANT_SPONSORED_VEHICLE"
    CERTIFIED_DEEMED_COMPLIANT_LIMITED_LIFE_DEBT = "CERTIFIED_DEEMED_COMPLIANT_LIMITED_LIFE_DEBT"
    CERTIFIED_DEEMED_COMPLIANT_INVESTMENT_ADVISORS = (
        "CERTIFIED_DEEMED_COMPLIANT_INVESTMENT_ADVISORS"
    )
    OWNER_DOCUMENTED_FFI = "OWNER_DOCUMENTED_FFI"
    RESTRICTED_DISTRIBUTOR = "RESTRICTED_DISTRIBUTOR"
    NONREPORTING_IGA_FFI = "NONREPORTING_IGA_FFI"
    FOREIGN_GOVERNMENT = "FOREIGN_GOVERNMENT"
    INTERNATIONAL_ORGANIZATION = "INTERNATIONAL_ORGANIZATION"
    EXEMPT_RETIREMENT_PLANS = "EXEMPT_RETIREMENT_PLANS"
    ENTITY_OWNED_BY_EXEMPT_BENEFICIAL_OWNERS = "ENTITY_OWNED_BY_EXEMPT_BENEFICIAL_OWNERS"
    TERRITORY_FINANCIAL_INSTITUTION = "TERRITORY_FINANCIAL_INSTITUTION"
    NONFINANCIAL_GROUP = "NONFINANCIAL_GROUP"
    EXCEPTED_NONFINANCIAL_STARTUP = "EXCEPTED_NONFINANCIAL_STARTUP"
    EXCEPTED_NONFINANCIAL_ENTITY = "EXCEPTED_NONFINANCIAL_ENTITY"
    AN_501_C_ORGANIZATION = "AN_501_C_ORGANIZATION"
    NONPROFIT_ORGANIZATION = "NONPROFIT_ORGANIZATION"
    PUBLICLY_TRADED_NFFE = "PUBLICLY_TRADED_NFFE"
    EXCEPTED_TERRITORY_NFFE = "EXCEPTED_TERRITORY_NFFE"
    ACTIVE_NFFE = "ACTIVE_NFFE"
    PASSIVE_NFFE = "PASSIVE_NFFE"
    EXCEPTED_INTER_AFFILIATE_FFI = "EXCEPTED_INTER_AFFILIATE_FFI"
    DIRECT_REPORTING_NFFE = "DIRECT_REPORTING_NFFE"
    SPONSORED_DIRECT_REPORTING_NFFE = "SPONSORED_DIRECT_REPORTING_NFFE"


class FormW8BeneExplanation(StrEnum):
    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"


class FormW8BeneBox11Status(StrEnum):
    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"


class FormW8BenePart314B(StrEnum):
    COMPANY_MEETS_OWNERSHIP_AND_BASE_EROSION_TEST = "CompanyMeetsOwnershipAndBaseErosionTest"
    TAX_EXEMPT_PENSION_TRUST_OR_PENSION_FUND = "TaxExemptPensionTrustOrPensionFund"
    COMPANY_MEETS_DERIVATIVE_BENEFITS_TEST = "CompanyMeetsDerivativeBenefitsTest"
    TAX_EXEMPT_ORGANIZATION = "TaxExemptOrganization"
    COMPANY_WITH_INCOME_ACTIVE_BUSINESS = "CompanyWithIncomeActiveBusiness"
    PUBLICLY_TRADED_CORPORATION = "PubliclyTradedCorporation"
    FAVORABLE_DISCRETIONARY_DETERMINATION = "FavorableDiscretionaryDetermination"
    SUBSIDIARY_OF_A_PUBLICLY_TRADED_CORPORATION = "SubsidiaryOfAPubliclyTradedCorporation"
    GOVERNMENT = "Government"
    NO_LOB_ARTICLE_IN_TREATY = "NoLobArticleInTreaty"
    OTHER = "Other"


class FormW8BenePart1226Desc3(StrEnum):
    COLLECTIVE_INVESTMENT_VEHICLE = "CollectiveInvestmentVehicle"
    EXEMPT_BENEFICIAL_OWNER_RETIREMENT_PLAN = "ExemptBeneficialOwner-RetirementPlan"
    FINANCIAL_INSTITUTIONWITHLOCAL_CLIENT_BASE = "FinancialInstitutionwithlocalClientBase"
    INVESTMENT_ADVISORSAND_MANAGERS = "InvestmentAdvisorsandManagers"
    LOCAL_BANK = "LocalBank"
    SPONSORED_CLOSELY_HELD_INVESTMENT_VEHICLE = "SponsoredCloselyHeldInvestmentVehicle"
    SPONSORED_INVESTMENT_ENTITY = "SponsoredInvestmentEntity"
    TRUSTEE_DOCUMENTED_TRUST = "TrusteeDocumentedTrust"


class FormW8BeneSignatureType(StrEnum):
    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"


class FormW8BENE(Model):
    substantial_us_owner_external_ids: Annotated[
        Maybe[list[str]], Field(alias="substantialUsOwnerExternalIds")
    ] = None
    name: Maybe[str] = None
    country_of_organization: Annotated[Maybe[str], Field(alias="countryOfOrganization")] = None
    disregarded_entity_name: Annotated[Maybe[str], Field(alias="disregardedEntityName")] = None
    entity_type: Annotated[Maybe[Open[FormW8BeneEntityType]], Field(alias="entityType")] = None
    fatca_status: Annotated[Maybe[Open[FormW8BeneFatcaStatus]], Field(alias="fatcaStatus")] = None
    us_tin: Annotated[Maybe[str], Field(alias="usTin")] = None
    giin: Maybe[str] = None
    foreign_tin: Annotated[Maybe[str], Field(alias="foreignTin")] = None
    tin_or_explanation_required: Annotated[Maybe[bool], Field(alias="tinOrExplanationRequired")] = (
        None
    )
    explanation: Maybe[Open[FormW8BeneExplanation]] = None
    reference_number: Annotated[Maybe[int], Field(alias="referenceNumber")] = None
    submit_date: Annotated[Maybe[str], Field(alias="submitDate")] = None
    box11_status: Annotated[Maybe[Open[FormW8BeneBox11Status]], Field(alias="box11Status")] = None
    part314_a: Annotated[Maybe[bool], Field(alias="part314A")] = None
    part314_a_country: Annotated[Maybe[str], Field(alias="part314ACountry")] = None
    part314_b: Annotated[Maybe[Open[FormW8BenePart314B]], Field(alias="part314B")] = None
    part314_c: Annotated[Maybe[bool], Field(alias="part314C")] = None
    part416: Maybe[str] = None
    part417_i: Annotated[Maybe[bool], Field(alias="part417I")] = None
    part417_ii: Annotated[Maybe[bool], Field(alias="part417Ii")] = None
    part518: Maybe[bool] = None
    part619: Maybe[bool] = None
    part720: Maybe[str] = None
    part721: Maybe[bool] = None
    part822: Maybe[bool] = None
    part923: Maybe[bool] = None
    part1024_a: Annotated[Maybe[bool], Field(alias="part1024A")] = None
    part1024_b: Annotated[Maybe[bool], Field(alias="part1024B")] = None
    part1024_c: Annotated[Maybe[bool], Field(alias="part1024C")] = None
    part1024_d: Annotated[Maybe[bool], Field(alias="part1024D")] = None
    part1125_a: Annotated[Maybe[bool], Field(alias="part1125A")] = None
    part1125_b: Annotated[Maybe[bool], Field(alias="part1125B")] = None
    part1125_c: Annotated[Maybe[bool], Field(alias="part1125C")] = None
    part1226: Maybe[bool] = None
    part1226_desc1: Annotated[Maybe[str], Field(alias="part1226Desc1")] = None
    part1226_desc2: Annotated[Maybe[str], Field(alias="part1226Desc2")] = None
    part1226_desc3: Annotated[
        Maybe[Open[FormW8BenePart1226Desc3]], Field(alias="part1226Desc3")
    ] = None
    part1226_desc4: Annotated[Maybe[str], Field(alias="part1226Desc4")] = None
    part1327: Maybe[bool] = None
    part1428_a: Annotated[Maybe[bool], Field(alias="part1428A")] = None
    part1428_b: Annotated[Maybe[bool], Field(alias="part1428B")] = None
    part1529_a: Annotated[Maybe[bool], Field(alias="part1529A")] = None
    part1529_b: Annotated[Maybe[bool], Field(alias="part1529B")] = None
    part1529_c: Annotated[Maybe[bool], Field(alias="part1529C")] = None
    part1529_d: Annotated[Maybe[bool], Field(alias="part1529D")] = None
    part1529_e: Annotated[Maybe[bool], Field(alias="part1529E")] = None
    part1529_f: Annotated[Maybe[bool], Field(alias="part1529F")] = None
    part1630: Maybe[bool] = None
    part1731: Maybe[bool] = None
    part1832: Maybe[bool] = None
    part1933: Maybe[bool] = None
    part2034: Maybe[bool] = None
    part2135: Maybe[bool] = None
    part2135_date: Annotated[Maybe[str], Field(alias="part2135Date")] = None
    part2236: Maybe[bool] = None
    part2337_a: Annotated[Maybe[bool], Field(alias="part2337A")] = None
    part2337_a_desc: Annotated[Maybe[str], Field(alias="part2337ADesc")] = None
    part2337_b: Annotated[Maybe[bool], Field(alias="part2337B")] = None
    part2337_b_desc1: Annotated[Maybe[str], Field(alias="part2337BDesc1")] = None
    part2337_b_desc2: Annotated[Maybe[str], Field(alias="part2337BDesc2")] = None
    part2438: Maybe[bool] = None
    part2539: Maybe[bool] = None
    part2640_a: Annotated[Maybe[bool], Field(alias="part2640A")] = None
    part2640_b: Annotated[Maybe[bool], Field(alias="part2640B")] = None
    part2640_c: Annotated[Maybe[bool], Field(alias="part2640C")] = None
    part2741: Maybe[bool] = None
    part2842: Maybe[str] = None
    part2843: Maybe[bool] = None
    cert: Maybe[bool] = None
    signature_type: Annotated[
        Maybe[Open[FormW8BeneSignatureType]], Field(alias="signatureType")
    ] = None
    blank_form: Annotated[Maybe[bool], Field(alias="blankForm")] = None
    tax_form_file: Annotated[Maybe[str], Field(alias="taxFormFile")] = None
    proprietary_form_number: Annotated[Maybe[int], Field(alias="proprietaryFormNumber")] = None
    electronic_format: Annotated[Maybe[bool], Field(alias="electronicFormat")] = None
