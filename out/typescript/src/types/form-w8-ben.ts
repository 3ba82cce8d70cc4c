import type * as types from "./index.js";

export type FormW8BenExplanation =
  | "US_TIN"
  | "TIN_NOT_DISCLOSED"
  | "TIN_NOT_REQUIRED"
  | "TIN_NOT_ISSUED"
  | (string & {});

export type FormW8BenSignatureType = "Electronic" | "Physical" | (string & {});

export interface FormW8BEN {
  localTaxForms?: types.LocalTaxForm[];
  name?: string;
  tin?: string;
  foreignTaxId?: string;
  tinOrExplanationRequired?: boolean;
  explanation?: types.FormW8BenExplanation;
  referenceNumber?: number;
  part29ACountry?: string;
  cert?: boolean;
  signatureType?: types.FormW8BenSignatureType;
  blankForm?: boolean;
  taxFormFile?: string;
  proprietaryFormNumber?: number;
  electronicFormat?: boolean;
  submitDate?: string;
}
