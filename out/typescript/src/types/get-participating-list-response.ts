import type * as types from "./index.js";

export interface GetParticipatingListResponseParticipatingBank {
  institutionName: string;
  clearingCode: string;
  BIC: string;
}

export interface GetParticipatingListResponse {
  type: string;
  participatingBanks: types.GetParticipatingListResponseParticipatingBank[];
}
