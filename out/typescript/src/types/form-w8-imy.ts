import type * as types from "./index.js";

export type FormW8ImyEntityType =
  | "QUALIFIED_INTERMEDIARY"
  | "NONQUALIFIED_INTERMEDIARY"
  | "TERRITORY_FINANCIAL"
  | "US_BRANCH"
  | "WITHHOLDING_FOREIGN_PARTNERSHIP"
  | "WITHHOLDING_FOREIGN_TRUST"
  | "NONWITHHOLDING_FOREIGN_PARTNERSHIP"
  | "NONWITHHOLDING_FOREIGN_SIMPLE_TRUST"
  | "NONWITHHOLDING_FOREIGN_GRANTOR_TRUST"
  | (string & {});

export type FormW8ImyFatcaStatus =
  | "NONPARTICIPATING_FFI"
  | "PARTICIPATING_FFI"
  | "REPORTING_MODEL1_FFI"
  | "REPORTING_MODEL2_FFI"
  | "REGISTERED_DEEMED_COMPLAINT"
  | "TERRITORY_FINANCIAL_INSTITUTION"
  | "SPONSORED_FFI"
  | "CERTIFIED_DEEMED_COMPLAINT_FFI"
  | "CERTIFIED_DEEMED_COMPLAINT_SPONSORED"
  | "CERTIFIED_DEEMED_COMPLAINT_LIMITED_LIFE_DEBT"
  | "OWNER_DOCUMENTED_FFI"
  | "RESTRICTED_DISTRIBUTOR"
  | "FOREIGN_CENTRAL_BANK_ISSUE"
  | "NONREPORTING_IGA_FFO"
  | "EXEMPT_RETIREMENT_PLAN"
  | "EXCEPTED_NONFINANCIAL_GROUP_ENTITY"
  | "EXCEPTED_NONFINANCIAL_STARTUP_COMPANY"
  | "EXCEPTED_NONFINANCIAL_ENTITY_IN_LIQUIDATION"
  | "PUBLICLY_TRADED_NFFE"
  | "EXCEPTED_TERRITORY_NFFE"
  | "ACTIVE_NFFE"
  | "PASSIVE_NFFE"
  | "DIRECT_REPORTING_NFFE"
  | "SPONSORED_DIRECT_REPORTING_NFFE"
  | (string & {});

export type FormW8ImyUsTinType =
  | "QI-EIN"
  | "WP-EIN"
  | "WT-EIN"
  | "EIN"
  | "SSN"
  | "ITIN"
  | (string & {});

export type FormW8ImyBox11Status =
  | "LIMITED_BRANCH"
  | "US_BRANCH"
  | "PARTICIPATING_FFI"
  | "REPORTING_MODEL_1_FFI"
  | "REPORTING_MODEL_2_FFI"
  | (string & {});

export interface FormW8IMY {
  name?: string;
  countryOfIncorporation?: string;
  disregardedEntityName?: string;
  entityType?: types.FormW8ImyEntityType;
  fatcaStatus?: types.FormW8ImyFatcaStatus;
  usTin?: string;
  usTinType?: types.FormW8ImyUsTinType;
  giin?: string;
  referenceNumber?: number;
  box11Status?: types.FormW8ImyBox11Status;
  part314A?: boolean;
  part314B?: boolean;
  part314C?: boolean;
  part314CDesc?: string;
  part314D?: boolean;
  part314DDesc?: string;
  part314E?: boolean;
  part314EDesc?: string;
  part314EI?: boolean;
  part314EIi?: boolean;
  part415A?: boolean;
  part415B?: boolean;
  part415C?: boolean;
  part415D?: boolean;
  part516A?: boolean;
  part516B?: boolean;
  part516C?: boolean;
  part617A?: boolean;
  part617B?: boolean;
  part617C?: boolean;
  part718?: boolean;
  part819?: boolean;
  part920?: boolean;
  part1021?: string;
  part1021A?: string;
  part1021B?: boolean;
  part1021C?: boolean;
  part1122A?: boolean;
  part1122B?: boolean;
  part1122C?: boolean;
  part1223?: boolean;
  part1324?: boolean;
  part1425A?: string;
  part1425B?: boolean;
  part1526?: boolean;
  part1627A?: boolean;
  part1627B?: boolean;
  part1627C?: boolean;
  part1728?: boolean;
  part1829?: boolean;
  part1829Desc1?: string;
  part1829Desc2?: string;
  part1829Desc3?: string;
  part1930A?: boolean;
  part1930B?: boolean;
  part1930C?: boolean;
  part1930D?: boolean;
  part1930E?: boolean;
  part1930F?: boolean;
  part2031?: boolean;
  part2132?: boolean;
  part2132Desc?: string;
  part2233?: boolean;
  part2233Desc?: string;
  part2334A?: boolean;
  part2334ADesc?: string;
  part2334B?: boolean;
  part2334BDesc?: string;
  part2435?: boolean;
  part2536?: boolean;
  part2637?: boolean;
  part2738?: string;
  part2739?: boolean;
  cert?: boolean;
}
