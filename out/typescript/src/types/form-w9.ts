import type * as types from "./index.js";

export type FormW9CustomerType =
  | "Individual"
  | "Corporation"
  | "Partnership"
  | "LLC"
  | "Other"
  | (string & {});

export type FormW9TinType = "SSN" | "EIN" | "NonUS_NationalId" | (string & {});

export type FormW9SignatureType = "Electronic" | "Physical" | (string & {});

export interface FormW9 {
  localTaxForms?: types.LocalTaxForm[];
  name?: string;
  businessName?: string;
  customerType?: types.FormW9CustomerType;
  taxClassification?: string;
  otherCustomerType?: string;
  tin?: string;
  tinType?: types.FormW9TinType;
  cert1?: boolean;
  cert2?: boolean;
  cert3?: boolean;
  cert4?: boolean;
  signatureType?: types.FormW9SignatureType;
  blankForm?: boolean;
  taxFormFile?: string;
  proprietaryFormNumber?: number;
}
