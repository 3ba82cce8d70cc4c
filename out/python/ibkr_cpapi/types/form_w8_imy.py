"""The type FormW8IMY and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class FormW8ImyEntityType(StrEnum):
    QUALIFIED_INTERMEDIARY = "QUALIFIED_INTERMEDIARY"
    NONQUALIFIED_INTERMEDIARY = "NONQUALIFIED_INTERMEDIARY"
    TERRITORY_FINANCIAL = "TERRITORY_FINANCIAL"
    US_BRANCH = "US_BRANCH"
    WITHHOLDING_FOREIGN_PARTNERSHIP = "WITHHOLDING_FOREIGN_PARTNERSHIP"
    WITHHOLDING_FOREIGN_TRUST = "WITHHOLDING_FOREIGN_TRUST"
    NONWITHHOLDING_FOREIGN_PARTNERSHIP = "NONWITHHOLDING_FOREIGN_PARTNERSHIP"
    NONWITHHOLDING_FOREIGN_SIMPLE_TRUST = "NONWITHHOLDING_FOREIGN_SIMPLE_TRUST"
    NONWITHHOLDING_FOREIGN_GRANTOR_TRUST = "NONWITHHOLDING_FOREIGN_GRANTOR_TRUST"


class FormW8ImyFatcaStatus(StrEnum):
    NONPARTICIPATING_FFI = "NONPARTICIPATING_FFI"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL1_FFI = "REPORTING_MODEL1_FFI"
    REPORTING_MODEL2_FFI = "REPORTING_MODEL2_FFI"
    REGISTERED_DEEMED_COMPLAINT = "REGISTERED_DEEMED_COMPLAINT"
    TERRITORY_FINANCIAL_INSTITUTION = "TERRITORY_FINANCIAL_INSTITUTION"
    SPONSORED_FFI = "SPONSORED_FFI"
    CERTIFIED_DEEMED_COMPLAINT_FFI = "CERTIFIED_DEEMED_COMPLAINT_FFI"
    CERTIFIED_DEEMED_COMPLAINT_SPONSORED = "CERTIFIED_DEEMED_COMPLAINT_SPONSORED"
    CERTIFIED_DEEMED_COMPLAINT_LIMITED_LIFE_DEBT = "CERTIFIED_DEEMED_COMPLAINT_LIMITED_LIFE_DEBT"
    OWNER_DOCUMENTED_FFI = "OWNER_DOCUMENTED_FFI"
    RESTRICTED_DISTRIBUTOR = "RESTRICTED_DISTRIBUTOR"
    FOREIGN_CENTRAL_BANK_ISSUE = "FOREIGN_CENTRAL_BANK_ISSUE"
    NONREPORTING_IGA_FFO = "NONREPORTING_IGA_FFO"
    EXEMPT_RETIREMENT_PLAN = "EXEMPT_RETIREMENT_PLAN"
    EXCEPTED_NONFINANCIAL_GROUP_ENTITY = "EXCEPTED_NONFINANCIAL_GROUP_ENTITY"
    EXCEPTED_NONFINANCIAL_STARTUP_COMPANY = "EXCEPTED_NONFINANCIAL_STARTUP_COMPANY"
    EXCEPTED_NONFINANCIAL_ENTITY_IN_LIQUIDATION = "EXCEPTED_NONFINANCIAL_ENTITY_IN_LIQUIDATION"
    PUBLICLY_TRADED_NFFE = "PUBLICLY_TRADED_NFFE"
    EXCEPTED_TERRITORY_NFFE = "EXCEPTED_TERRITORY_NFFE"
    ACTIVE_NFFE = "ACTIVE_NFFE"
    PASSIVE_NFFE = "PASSIVE_NFFE"
    DIRECT_REPORTING_NFFE = "DIRECT_REPORTING_NFFE"
    SPONSORED_DIRECT_REPORTING_NFFE = "SPONSORED_DIRECT_REPORTING_NFFE"


class FormW8ImyUsTinType(StrEnum):
    QI_EIN = "QI-EIN"
    WP_EIN = "WP-EIN"
    WT_EIN = "WT-EIN"
    EIN = "EIN"
    SSN = "SSN"
    ITIN = "ITIN"


class FormW8ImyBox11Status(StrEnum):
    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"


class FormW8IMY(Model):
    name: Maybe[str] = None
    country_of_incorporation: Annotated[Maybe[str], Field(alias="countryOfIncorporation")] = None
    disregarded_entity_name: Annotated[Maybe[str], Field(alias="disregardedEntityName")] = None
    entity_type: Annotated[Maybe[Open[FormW8ImyEntityType]], Field(alias="entityType")] = None
    fatca_status: Annotated[Maybe[Open[FormW8ImyFatcaStatus]], Field(alias="fatcaStatus")] = None
    us_tin: Annotated[Maybe[str], Field(alias="usTin")] = None
    us_tin_type: Annotated[Maybe[Open[FormW8ImyUsTinType]], Field(alias="usTinType")] = None
    giin: Maybe[str] = None
    reference_number: Annotated[Maybe[int], Field(alias="referenceNumber")] = None
    box11_status: Annotated[Maybe[Open[FormW8ImyBox11Status]], Field(alias="box11Status")] = None
    part314_a: Annotated[Maybe[bool], Field(alias="part314A")] = None
    part314_b: Annotated[Maybe[bool], Field(alias="part314B")] = None
    part314_c: Annotated[Maybe[bool], Field(alias="part314C")] = None
    part314_c_desc: Annotated[Maybe[str], Field(alias="part314CDesc")] = None
    part314_d: Annotated[Maybe[bool], Field(alias="part314D")] = None
    part314_d_desc: Annotated[Maybe[str], Field(alias="part314DDesc")] = None
    part314_e: Annotated[Maybe[bool], Field(alias="part314E")] = None
    part314_e_desc: Annotated[Maybe[str], Field(alias="part314EDesc")] = None
    part314_ei: Annotated[Maybe[bool], Field(alias="part314EI")] = None
    part314_e_ii: Annotated[Maybe[bool], Field(alias="part314EIi")] = None
    part415_a: Annotated[Maybe[bool], Field(alias="part415A")] = None
    part415_b: Annotated[Maybe[bool], Field(alias="part415B")] = None
    part415_c: Annotated[Maybe[bool], Field(alias="part415C")] = None
    part415_d: Annotated[Maybe[bool], Field(alias="part415D")] = None
    part516_a: Annotated[Maybe[bool], Field(alias="part516A")] = None
    part516_b: Annotated[Maybe[bool], Field(alias="part516B")] = None
    part516_c: Annotated[Maybe[bool], Field(alias="part516C")] = None
    part617_a: Annotated[Maybe[bool], Field(alias="part617A")] = None
    part617_b: Annotated[Maybe[bool], Field(alias="part617B")] = None
    part617_c: Annotated[Maybe[bool], Field(alias="part617C")] = None
    part718: Maybe[bool] = None
    part819: Maybe[bool] = None
    part920: Maybe[bool] = None
    part1021: Maybe[str] = None
    part1021_a: Annotated[Maybe[str], Field(alias="part1021A")] = None
    part1021_b: Annotated[Maybe[bool], Field(alias="part1021B")] = None
    part1021_c: Annotated[Maybe[bool], Field(alias="part1021C")] = None
    part1122_a: Annotated[Maybe[bool], Field(alias="part1122A")] = None
    part1122_b: Annotated[Maybe[bool], Field(alias="part1122B")] = None
    part1122_c: Annotated[Maybe[bool], Field(alias="part1122C")] = None
    part1223: Maybe[bool] = None
    part1324: Maybe[bool] = None
    part1425_a: Annotated[Maybe[str], Field(alias="part1425A")] = None
    part1425_b: Annotated[Maybe[bool], Field(alias="part1425B")] = None
    part1526: Maybe[bool] = None
    part1627_a: Annotated[Maybe[bool], Field(alias="part1627A")] = None
    part1627_b: Annotated[Maybe[bool], Field(alias="part1627B")] = None
    part1627_c: Annotated[Maybe[bool], Field(alias="part1627C")] = None
    part1728: Maybe[bool] = None
    part1829: Maybe[bool] = None
    part1829_desc1: Annotated[Maybe[str], Field(alias="part1829Desc1")] = None
    part1829_desc2: Annotated[Maybe[str], Field(alias="part1829Desc2")] = None
    part1829_desc3: Annotated[Maybe[str], Field(alias="part1829Desc3")] = None
    part1930_a: Annotated[Maybe[bool], Field(alias="part1930A")] = None
    part1930_b: Annotated[Maybe[bool], Field(alias="part1930B")] = None
    part1930_c: Annotated[Maybe[bool], Field(alias="part1930C")] = None
    part1930_d: Annotated[Maybe[bool], Field(alias="part1930D")] = None
    part1930_e: Annotated[Maybe[bool], Field(alias="part1930E")] = None
    part1930_f: Annotated[Maybe[bool], Field(alias="part1930F")] = None
    part2031: Maybe[bool] = None
    part2132: Maybe[bool] = None
    part2132_desc: Annotated[Maybe[str], Field(alias="part2132Desc")] = None
    part2233: Maybe[bool] = None
    part2233_desc: Annotated[Maybe[str], Field(alias="part2233Desc")] = None
    part2334_a: Annotated[Maybe[bool], Field(alias="part2334A")] = None
    part2334_a_desc: Annotated[Maybe[str], Field(alias="part2334ADesc")] = None
    part2334_b: Annotated[Maybe[bool], Field(alias="part2334B")] = None
    part2334_b_desc: Annotated[Maybe[str], Field(alias="part2334BDesc")] = None
    part2435: Maybe[bool] = None
    part2536: Maybe[bool] = None
    part2637: Maybe[bool] = None
    part2738: Maybe[str] = None
    part2739: Maybe[bool] = None
    cert: Maybe[bool] = None
