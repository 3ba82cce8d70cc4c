import type * as types from "./index.js";

export type FormCrsControllingPersonDesignation =
  | "SENIOR_MGMT_OFFICER"
  | "BY_OWNERSHIP"
  | "BY_OTHER_MEANS"
  | (string & {});

export type FormCrsOecdStatus =
  | "DEPOSITORY_INSTITUTION"
  | "CUSTODIAL_INSTITUTION"
  | "SPECIFIED_INSURANCE_COMPANY"
  | "INVESTMENT_ENTITY_IN_NONPARTICIPATING_JURISDICTION"
  | "INVESTMENT_ENTITY_NOT_LISTED"
  | "PUBLICLY_TRADED_CORPORATION_OR_AFFILIATE"
  | "OTHER_ACTIVE_NON_FINANCIAL_ENTITY"
  | "PASSIVE_NON_FINANCIAL_ENTITY"
  | "EXEMPT_RETIREMENT_PLAN"
  | "NON_REPORTING_FI"
  | "OTHER_INVESTMENT_ENTITY"
  | "FINANCIAL_INSTITUTION"
  | "NON_REPORTING_FINANCIAL_INSTITUTION"
  | (string & {});

export interface FormCRS {
  controllingPersonDesignation?: types.FormCrsControllingPersonDesignation;
  oecdStatus?: types.FormCrsOecdStatus;
}
