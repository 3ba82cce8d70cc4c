import type * as types from "./index.js";

export interface UpdateAccountRepresentatives {
  representativeDetails?: types.RepresentativeDetail[];
  accountId?: string;
}
