import type * as types from "./index.js";

export interface SignatureAndOwnersApplicant {
  signatures?: string[];
}

export interface SignatureAndOwners {
  accountId?: string;
  users?: types.AccountUser[];
  applicant?: types.SignatureAndOwnersApplicant;
}
