import type * as types from "./index.js";

export interface SecdefSearchResponseItemSection {
  secType?: string;
  months?: string;
  exchange?: string;
}

export interface SecdefSearchResponseItemIssuer {
  id?: string;
  name?: string;
}

export interface SecdefSearchResponseItem {
  bondid?: number;
  conid?: string;
  companyHeader?: string;
  companyName?: string | null;
  symbol?: string | null;
  description?: string | null;
  restricted?: boolean | null;
  fop?: string | null;
  opt?: string | null;
  war?: string | null;
  sections?: types.SecdefSearchResponseItemSection[];
  issuers?: types.SecdefSearchResponseItemIssuer[];
}

export type SecdefSearchResponse = types.SecdefSearchResponseItem[];
