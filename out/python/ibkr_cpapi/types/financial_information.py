"""The type FinancialInformation and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .asset_experience import AssetExperience
from .questionnaire_type import QuestionnaireType
from .soi_questionnaire import SOIQuestionnaire
from .source_of_income_type import SourceOfIncomeType
from .source_of_wealth_type import SourceOfWealthType


class FinancialInformationInvestmentObjective(StrEnum):
    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"


class FinancialInformation(Model):
    investment_experience: Annotated[
        Maybe[list[AssetExperience]], Field(alias="investmentExperience")
    ] = None
    investment_objectives: Annotated[
        Maybe[list[Open[FinancialInformationInvestmentObjective]]],
        Field(alias="investmentObjectives"),
    ] = None
    additional_sources_of_income: Annotated[
        Maybe[list[SourceOfIncomeType]], Field(alias="additionalSourcesOfIncome")
    ] = None
    sources_of_wealth: Annotated[
        Maybe[list[SourceOfWealthType]], Field(alias="sourcesOfWealth")
    ] = None
    soi_questionnaire: Annotated[Maybe[SOIQuestionnaire], Field(alias="soiQuestionnaire")] = None
    questionnaires: Maybe[list[QuestionnaireType]] = None
    net_worth: Annotated[Maybe[Number], Field(alias="netWorth")] = None
    liquid_net_worth: Annotated[Maybe[Number], Field(alias="liquidNetWorth")] = None
    annual_net_income: Annotated[Maybe[Number], Field(alias="annualNetIncome")] = None
    total_assets: Annotated[Maybe[Number], Field(alias="totalAssets")] = None
    source_of_funds: Annotated[Maybe[str], Field(alias="sourceOfFunds")] = None
    translated: Maybe[bool] = None
