import type * as types from "./index.js";

export type RegulatoryDetailCode =
  | "CRIMINAL"
  | "AFFILIATION"
  | "CFTCREGISTERED"
  | "IBACCOUNTS"
  | "REGULATORYCONTROL"
  | "EmployeePubTrade"
  | "ControlPubTraded"
  | "BROKERDEALER"
  | "EXCHANGEMEMBERSHIP"
  | "STOCKCONTROL"
  | "DISPUTE"
  | "INVESTIGATION"
  | "MEMBERSHIP"
  | "AUSEXPOSURE"
  | "CONTROLLER"
  | "POLITICALMILITARYDIPLOMATIC"
  | "FOREIGN_BANK"
  | "BROKER_DEALER"
  | "FUTURES_COMMISSION_MERCHANT"
  | "MUTUAL_FUND"
  | "FOREIGN_EXCHANGE"
  | "MONEY_TRANSMITTER"
  | "EMPLOYEE_BENEFIT_PLAN"
  | "US_BANK"
  | "US_SWAP_DEALER"
  | "US_SWAP_PARTICIPANT"
  | "US_INSURANCE_COMPANY"
  | "NON_US_INSURANCE_COMPANY"
  | "US_DEPT"
  | "FINANCIAL_ADVISOR"
  | "HIGH_RISK_CONTRIBUTION"
  | (string & {});

export interface RegulatoryDetail {
  code?: types.RegulatoryDetailCode;
  status?: boolean;
  details?: string;
  detail?: string;
  externalIndividualId?: string;
}
