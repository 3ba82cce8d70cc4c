import type * as types from "./index.js";

export type TitleCode =
  | "Account Holder"
  | "FIRST HOLDER"
  | "SECOND HOLDER"
  | "TRADER"
  | "CEO"
  | "SECRETARY"
  | "TREASURER"
  | "OWNER"
  | "PRINCIPAL"
  | "SHAREHOLDER"
  | "TRUSTEE"
  | "BENEFICIARY"
  | "GRANTOR"
  | "Employee"
  | "CONTINGENT"
  | "IRA_BENEFICIARY"
  | "IRA DECEDENT"
  | "COMP_OFFICER"
  | "Other Officer"
  | "Controlling Officer"
  | "SIGNATORY"
  | "NON-EMPLOYEE"
  | "CUSTODIAN"
  | "SUCCESSOR_CUSTODIAN"
  | "DIRECTOR"
  | "PARTNER"
  | "CUSTODIAN EMPLOYEE"
  | "SUCCESSOR CUSTODIAN EMPLOYEE"
  | "SPOUSE"
  | "Successor Holder"
  | "Registered Contact"
  | (string & {});

export interface Title {
  value?: string;
  code?: types.TitleCode;
}
