import type * as types from "./index.js";

export type EligibleContractParticipantDetailsCode =
  | "DiscretionaryBasis"
  | "HighRisk"
  | (string & {});

export interface EligibleContractParticipantDetails {
  code?: types.EligibleContractParticipantDetailsCode;
  status?: boolean;
}
