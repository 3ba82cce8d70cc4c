import type * as types from "./index.js";

export type ConsentConsentStatus = "GRANTED" | "REVOKED" | (string & {});

export interface Consent {
  consent_id?: string;
  consent_status?: types.ConsentConsentStatus;
  client_id?: string;
  user_id?: number;
  account_id?: string;
  consented_scopes?: string[];
  consented_at?: string;
}
