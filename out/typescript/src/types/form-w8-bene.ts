import type * as types from "./index.js";

export type FormW8BeneEntityType =
  | "CORPORATION"
  | "DISREGARDED_ENTITY"
  | "PARTNERSHIP"
  | "SIMPLE_TRUST"
  | "GRANTOR_TRUST"
  | "COMPLEX_TRUST"
  | "ESTATE"
  | "GOVERNMENT"
  | "CENTRAL_BANK_OF_ISSUE"
  | "TAX_EXEMPT_ORGANIZATION"
  | "PRIVATE_FOUNDATION"
  | (string & {});

export type FormW8BeneFatcaStatus =
  | "NONPARTICIPATING_FFI"
  | "PARICIPATING_FFI"
  | "REPORTING_MODEL_1_FFI"
  | "REPORTING_MODEL_2_FFI"
  | "REGISTERED_DEEMED_COMPLIANT_FFI"
  | "SPONSORED_FFI"
  | "CERTIFIED_DEEMED_COMPLIANT_NONREGISTERING_LOCAL_BANK"
  | "CERTIFIED_DEEMED_COMPLIANT_FFI"
  | "CERTIFIED_DEEMED_COMPLIANT_SPONSORED_VEHICLE"
  | "CERTIFIED_DEEMED_COMPLIANT_LIMITED_LIFE_DEBT"
  | "CERTIFIED_DEEMED_COMPLIANT_INVESTMENT_ADVISORS"
  | "OWNER_DOCUMENTED_FFI"
  | "RESTRICTED_DISTRIBUTOR"
  | "NONREPORTING_IGA_FFI"
  | "FOREIGN_GOVERNMENT"
  | "INTERNATIONAL_ORGANIZATION"
  | "EXEMPT_RETIREMENT_PLANS"
  | "ENTITY_OWNED_BY_EXEMPT_BENEFICIAL_OWNERS"
  | "TERRITORY_FINANCIAL_INSTITUTION"
  | "NONFINANCIAL_GROUP"
  | "EXCEPTED_NONFINANCIAL_STARTUP"
  | "EXCEPTED_NONFINANCIAL_ENTITY"
  | "AN_501_C_ORGANIZATION"
  | "NONPROFIT_ORGANIZATION"
  | "PUBLICLY_TRADED_NFFE"
  | "EXCEPTED_TERRITORY_NFFE"
  | "ACTIVE_NFFE"
  | "PASSIVE_NFFE"
  | "EXCEPTED_INTER_AFFILIATE_FFI"
  | "DIRECT_REPORTING_NFFE"
  | "SPONSORED_DIRECT_REPORTING_NFFE"
  | (string & {});

export type FormW8BeneExplanation =
  | "US_TIN"
  | "TIN_NOT_DISCLOSED"
  | "TIN_NOT_REQUIRED"
  | "TIN_NOT_ISSUED"
  | (string & {});

export type FormW8BeneBox11Status =
  | "LIMITED_BRANCH"
  | "US_BRANCH"
  | "PARTICIPATING_FFI"
  | "REPORTING_MODEL_1_FFI"
  | "REPORTING_MODEL_2_FFI"
  | (string & {});

export type FormW8BenePart314B =
  | "CompanyMeetsOwnershipAndBaseErosionTest"
  | "TaxExemptPensionTrustOrPensionFund"
  | "CompanyMeetsDerivativeBenefitsTest"
  | "TaxExemptOrganization"
  | "CompanyWithIncomeActiveBusiness"
  | "PubliclyTradedCorporation"
  | "FavorableDiscretionaryDetermination"
  | "SubsidiaryOfAPubliclyTradedCorporation"
  | "Government"
  | "NoLobArticleInTreaty"
  | "Other"
  | (string & {});

export type FormW8BenePart1226Desc3 =
  | "CollectiveInvestmentVehicle"
  | "ExemptBeneficialOwner-RetirementPlan"
  | "FinancialInstitutionwithlocalClientBase"
  | "InvestmentAdvisorsandManagers"
  | "LocalBank"
  | "SponsoredCloselyHeldInvestmentVehicle"
  | "SponsoredInvestmentEntity"
  | "TrusteeDocumentedTrust"
  | (string & {});

export type FormW8BeneSignatureType = "Electronic" | "Physical" | (string & {});

export interface FormW8BENE {
  substantialUsOwnerExternalIds?: string[];
  name?: string;
  countryOfOrganization?: string;
  disregardedEntityName?: string;
  entityType?: types.FormW8BeneEntityType;
  fatcaStatus?: types.FormW8BeneFatcaStatus;
  usTin?: string;
  giin?: string;
  foreignTin?: string;
  tinOrExplanationRequired?: boolean;
  explanation?: types.FormW8BeneExplanation;
  referenceNumber?: number;
  submitDate?: string;
  box11Status?: types.FormW8BeneBox11Status;
  part314A?: boolean;
  part314ACountry?: string;
  part314B?: types.FormW8BenePart314B;
  part314C?: boolean;
  part416?: string;
  part417I?: boolean;
  part417Ii?: boolean;
  part518?: boolean;
  part619?: boolean;
  part720?: string;
  part721?: boolean;
  part822?: boolean;
  part923?: boolean;
  part1024A?: boolean;
  part1024B?: boolean;
  part1024C?: boolean;
  part1024D?: boolean;
  part1125A?: boolean;
  part1125B?: boolean;
  part1125C?: boolean;
  part1226?: boolean;
  part1226Desc1?: string;
  part1226Desc2?: string;
  part1226Desc3?: types.FormW8BenePart1226Desc3;
  part1226Desc4?: string;
  part1327?: boolean;
  part1428A?: boolean;
  part1428B?: boolean;
  part1529A?: boolean;
  part1529B?: boolean;
  part1529C?: boolean;
  part1529D?: boolean;
  part1529E?: boolean;
  part1529F?: boolean;
  part1630?: boolean;
  part1731?: boolean;
  part1832?: boolean;
  part1933?: boolean;
  part2034?: boolean;
  part2135?: boolean;
  part2135Date?: string;
  part2236?: boolean;
  part2337A?: boolean;
  part2337ADesc?: string;
  part2337B?: boolean;
  part2337BDesc1?: string;
  part2337BDesc2?: string;
  part2438?: boolean;
  part2539?: boolean;
  part2640A?: boolean;
  part2640B?: boolean;
  part2640C?: boolean;
  part2741?: boolean;
  part2842?: string;
  part2843?: boolean;
  cert?: boolean;
  signatureType?: types.FormW8BeneSignatureType;
  blankForm?: boolean;
  taxFormFile?: string;
  proprietaryFormNumber?: number;
  electronicFormat?: boolean;
}
