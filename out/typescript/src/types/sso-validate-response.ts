import type * as types from "./index.js";

export interface SsoValidateResponseFeatures {
  envs?: string;
  wlms?: boolean;
  realtime?: boolean;
  bond?: boolean;
  optionChains?: boolean;
  calendar?: boolean;
  newMf?: boolean;
}

export interface SsoValidateResponse {
  USER_ID?: number;
  USER_NAME?: string;
  RESULT?: boolean;
  AUTH_TIME?: number;
  SF_ENABLED?: boolean;
  IS_FREE_TRIAL?: boolean;
  CREDENTIAL?: string;
  IP?: string;
  EXPIRES?: number;
  QUALIFIED_FOR_MOBILE_AUTH?: boolean | null;
  LANDING_APP?: string;
  IS_MASTER?: boolean;
  lastAccessed?: number;
  loginType?: number;
  PAPER_USER_NAME?: string;
  features?: types.SsoValidateResponseFeatures;
  region?: string;
}
